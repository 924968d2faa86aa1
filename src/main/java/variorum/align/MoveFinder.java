package variorum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import variorum.model.Link;

/** Which links are out of order. */
final class MoveFinder {
    private MoveFinder() {}

    /**
     * The same links in the order of the base, as few of them as possible called moved: those that stand outside the
     * longest run that keeps the order of both sides (of equally long runs the one with the most paragraphs).
     *
     * @param links aligned ones, in any order
     */
    static List<Link> findMoves(List<Link> links) {
        List<Link> sorted = links.stream()
                .sorted(Comparator.comparingInt(link -> link.base().from()))
                .toList();
        boolean[] stays = longestRun(sorted);
        List<Link> found = new ArrayList<>();
        for (int index = 0; index < sorted.size(); index++) {
            found.add(stays[index] ? sorted.get(index) : sorted.get(index).asMoved());
        }
        return found;
    }

    private static boolean[] longestRun(List<Link> sorted) {
        int[] keys = sorted.stream().mapToInt(link -> link.other().from()).toArray();
        long[] worth = sorted.stream().mapToLong(MoveFinder::worth).toArray();
        boolean[] stays = new boolean[keys.length];
        HeaviestRun.of(keys, worth).forEach(index -> stays[index] = true);
        return stays;
    }

    /** One link outweighs any number of paragraphs, which only decide between runs of the same length. */
    private static long worth(Link link) {
        return (1L << 32) + link.base().size() + link.other().size();
    }
}
