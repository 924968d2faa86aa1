package variorum.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import variorum.model.Family;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.text.TokenIds;

/**
 * Finds which versions tell the same story. The longest version without a family starts one. All versions that are like
 * it join, and then those that are like the member least like it. The result does not depend on the order of the
 * versions, and the versions of one article take about as many alignments as there are versions.
 */
public final class FamilyFinder {
    /** The least likeness of two versions of one story; decision 0017. */
    private static final double LEAST_LIKENESS = 0.4;

    /** Versions that share fewer of their phrases are not aligned to see how alike they are; decision 0017. */
    private static final double LEAST_SHARED_PHRASES = 0.1;

    /**
     * After so many failed tries, a version is tried only with others that share more phrases with it than those did.
     */
    private static final int FREE_TRIES = 8;

    private final List<Body> bodies;
    private final Likeness likeness;
    private final Workers workers;
    private final Monitor monitor;

    /** Those without a family, the longest first. */
    private final List<Integer> left = new ArrayList<>();

    /** How many failed tries each version had, and the largest share of phrases that it had in common with any. */
    private final int[] tries;

    private final double[] mostShared;

    FamilyFinder(List<Body> bodies, Likeness likeness, Workers workers, Monitor monitor) {
        this.bodies = List.copyOf(bodies);
        this.likeness = likeness;
        this.workers = workers;
        this.monitor = monitor;
        this.tries = new int[bodies.size()];
        this.mostShared = new double[bodies.size()];
    }

    /**
     * All families, the largest first; of equally large ones, the one with the earliest version. Each version is in
     * exactly one.
     *
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static List<Family> find(List<Version> versions, Monitor monitor) {
        Workers workers = Collator.workersFor(versions, monitor);
        TokenIds ids = new TokenIds();
        List<Body> bodies = Collator.tokenize(versions, ids, workers, monitor).stream()
                .map(version -> Body.of(version, ids))
                .toList();
        return new FamilyFinder(bodies, Likeness.bySureLinks(ids, monitor), workers, monitor).find();
    }

    List<Family> find() {
        IntStream.range(0, bodies.size()).boxed().sorted(longestFirst()).forEach(left::add);
        List<Family> families = new ArrayList<>();
        while (!left.isEmpty()) {
            monitor.check();
            families.add(nextFamily());
        }
        families.sort(
                Comparator.comparingInt(Family::size).reversed().thenComparing(Comparator.comparingInt(Family::first)));
        return families;
    }

    private Comparator<Integer> longestFirst() {
        Comparator<Integer> byLength =
                Comparator.comparingInt(version -> bodies.get(version).words());
        return byLength.reversed()
                .thenComparing(
                        version -> bodies.get(version).version().version().text());
    }

    private Family nextFamily() {
        List<Integer> members = new ArrayList<>();
        int longest = left.remove(0);
        members.add(longest);
        int leastLike = gather(longest, members);
        if (leastLike != longest) {
            gather(leastLike, members);
        }
        return new Family(members.stream().sorted().toList());
    }

    /**
     * Adds all versions that are like the {@code face}, and returns the one least like it; the face itself if there are
     * none.
     */
    private int gather(int face, List<Integer> members) {
        List<Integer> tried = worthTrying(face);
        List<Double> found = likenesses(face, tried);
        int leastLike = face;
        double least = Double.MAX_VALUE;
        for (int at = 0; at < tried.size(); at++) {
            int version = tried.get(at);
            if (found.get(at) >= LEAST_LIKENESS) {
                members.add(version);
                left.remove(Integer.valueOf(version));
                leastLike = found.get(at) < least ? version : leastLike;
                least = Math.min(least, found.get(at));
            } else {
                tries[version]++;
            }
        }
        return leastLike;
    }

    private List<Double> likenesses(int face, List<Integer> versions) {
        List<Double> found = new ArrayList<>();
        int sorted = bodies.size() - left.size();
        workers.each(
                versions, version -> likeness.of(bodies.get(face), bodies.get(version)), monitor, likenessOfOne -> {
                    found.add(likenessOfOne);
                    monitor.report("sorting versions by story", (double) (sorted + found.size()) / bodies.size());
                });
        return found;
    }

    private List<Integer> worthTrying(int face) {
        List<Double> shared =
                workers.map(left, version -> bodies.get(face).sharedPhrases(bodies.get(version)), monitor);
        List<Integer> worth = new ArrayList<>();
        for (int at = 0; at < shared.size(); at++) {
            int version = left.get(at);
            boolean isPromising = tries[version] < FREE_TRIES || shared.get(at) > mostShared[version];
            if (shared.get(at) >= LEAST_SHARED_PHRASES && isPromising) {
                mostShared[version] = Math.max(mostShared[version], shared.get(at));
                worth.add(version);
            }
        }
        return worth;
    }
}
