package variorum.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import variorum.edit.Lexicon;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.ReadingTable;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Step;
import variorum.progress.Workers;
import variorum.text.CutVersion;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/**
 * The whole engine: versions in, collation out. Each version is cut into tokens, each pair of versions is compared, and
 * all versions are put into one table. {@link Workers} use all cores: each takes a pair of versions, or some of the
 * rows if there is only one pair.
 */
public final class Collator {
    /** The share of the work on a single pair that is done when the tokens are cut, as measured on long texts. */
    private static final double CUT = 0.1;

    /** The same when the vocabulary is known. */
    private static final double KNOWN = 0.16;

    /** The same when the pair is compared. */
    private static final double COMPARED = 0.97;

    /**
     * Makes all the comparisons that are asked for.
     *
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public Collation collate(CollationRequest request, Monitor monitor) {
        return collate(request, monitor, comparison -> {});
    }

    /**
     * As {@link #collate(CollationRequest, Monitor)}, and hands over each comparison as soon as it is ready.
     *
     * @param finished is given each comparison, in the order of the pairs, on the calling thread
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public Collation collate(CollationRequest request, Monitor monitor, Consumer<Comparison> finished) {
        List<Version> versions = request.versions();
        List<VersionPair> pairs = VersionPair.of(request);
        Workers workers = workersFor(versions, monitor);
        Monitor step = pairs.size() == 1 ? new Step(monitor, step(request, pairs.get(0))) : monitor;
        TokenIds ids = new TokenIds();
        List<TokenizedVersion> tokenized = tokenize(versions, ids, workers, step.part(0, CUT));
        Lexicon lexicon = new Lexicon(ids);
        PairComparer comparer = new PairComparer(
                workers.map(tokenized, version -> lexicon.facts(version, monitor), step.part(CUT, KNOWN)),
                ids,
                request.corrections(),
                pairs.size() == 1 ? workers : Workers.NONE,
                step.part(KNOWN, COMPARED));
        List<Comparison> comparisons = new ArrayList<>();
        reportNext(request, pairs, 0, monitor);
        workers.each(pairs, comparer::compare, monitor, comparison -> {
            finished.accept(comparison);
            comparisons.add(comparison);
            reportNext(request, pairs, comparisons.size(), monitor);
        });
        List<Integer> shown = IntStream.range(0, versions.size()).boxed().toList();
        ReadingTable table = ReadingTables.of(versions, comparisons, shown, monitor);
        return new Collation(versions, comparisons, table, request.options());
    }

    static Workers workersFor(List<Version> versions, Monitor monitor) {
        return Workers.forText(
                versions.stream().mapToLong(version -> version.text().length()).sum(), monitor);
    }

    static List<TokenizedVersion> tokenize(List<Version> versions, TokenIds ids, Workers workers, Monitor monitor) {
        List<TokenizedVersion> tokenized = new ArrayList<>();
        workers.each(
                versions, version -> CutVersion.of(version, monitor), monitor, cut -> tokenized.add(cut.numbered(ids)));
        return tokenized;
    }

    private static String step(CollationRequest request, VersionPair pair) {
        return "comparing " + request.versions().get(pair.other()).name();
    }

    private static void reportNext(CollationRequest request, List<VersionPair> pairs, int next, Monitor monitor) {
        if (next < pairs.size() && pairs.size() > 1) {
            monitor.report(step(request, pairs.get(next)), (double) next / pairs.size());
        }
    }
}
