package variorum.trust;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files made to do harm, and files that came to harm, all made here from a seed. */
public final class HostileCorpus {
    private static final long SEED = 6;

    /** In the ordinary test run, one in so many of those that take no time. */
    private static final int SAMPLED = 20;

    private HostileCorpus() {}

    static Stream<HostileFile> all() {
        return Stream.of(small(), Bombs.all(), OddTexts.large(SEED)).flatMap(files -> files);
    }

    private static Stream<HostileFile> small() {
        return Stream.concat(DamagedFiles.of(SEED), OddTexts.small());
    }

    /** All of them where {@code -Dtrust=whole} says so. */
    public static Stream<HostileFile> tried() {
        if (Trust.isWhole()) {
            return all();
        }
        List<HostileFile> all = small().toList();
        return IntStream.range(0, all.size()).filter(at -> at % SAMPLED == 0).mapToObj(all::get);
    }
}
