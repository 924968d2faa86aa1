package variorum.align;

import java.util.ArrayList;
import java.util.List;

/** Which of the beads are out of order. */
final class MoveFinder {
    private MoveFinder() {}

    /**
     * The same beads in the order of the base, as few of them as possible called moved: those that stand outside the
     * longest run that keeps the order of both sides (of equally long runs the one with the most paragraphs).
     */
    static List<Bead> findMoves(List<Bead> beads) {
        List<Bead> sorted = beads.stream().sorted(Bead.BY_BASE).toList();
        boolean[] stays = longestRun(sorted);
        List<Bead> found = new ArrayList<>();
        for (int index = 0; index < sorted.size(); index++) {
            found.add(stays[index] ? sorted.get(index) : sorted.get(index).asMoved());
        }
        return found;
    }

    private static boolean[] longestRun(List<Bead> sorted) {
        long[] weight = new long[sorted.size()];
        int[] before = new int[sorted.size()];
        int last = -1;
        for (int index = 0; index < weight.length; index++) {
            before[index] = -1;
            for (int earlier = 0; earlier < index; earlier++) {
                boolean inOrder = sorted.get(earlier).other().from()
                        < sorted.get(index).other().from();
                if (inOrder && weight[earlier] > (before[index] < 0 ? 0 : weight[before[index]])) {
                    before[index] = earlier;
                }
            }
            weight[index] = worth(sorted.get(index)) + (before[index] < 0 ? 0 : weight[before[index]]);
            last = last < 0 || weight[index] > weight[last] ? index : last;
        }
        boolean[] stays = new boolean[weight.length];
        for (int index = last; index >= 0; index = before[index]) {
            stays[index] = true;
        }
        return stays;
    }

    /** One bead outweighs any number of paragraphs, which only decide between runs of the same length. */
    private static long worth(Bead bead) {
        return (1L << 32) + bead.base().size() + bead.other().size();
    }
}
