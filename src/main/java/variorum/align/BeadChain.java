package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The beads of greatest total worth that keep the order of both sides and do not overlap: the alignment of W. A. Gale
 * and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993, limited to the given beads, so that
 * most of their table is never filled. A tree of prefix maxima (P. M. Fenwick, "A New Data Structure for Cumulative
 * Frequency Tables", 1994) gives each bead the best chain that it can continue, which takes {@code n log n} for
 * {@code n} beads.
 */
final class BeadChain {
    private static final int NONE = -1;

    private final List<WorthyBead> beads;
    private final double[] sums;

    /** For ranges of places on the other side, the last bead of the heaviest chain that ends there. */
    private final int[] tree;

    private BeadChain(List<WorthyBead> beads) {
        this.beads = beads;
        this.sums = new double[beads.size()];
        int end = 0;
        for (WorthyBead bead : beads) {
            end = Math.max(end, bead.other().to());
        }
        this.tree = new int[end + 1];
        Arrays.fill(tree, NONE);
    }

    /** The heaviest chain, in order; of equal ones the one whose beads come first. */
    static List<WorthyBead> heaviest(List<WorthyBead> beads) {
        List<WorthyBead> sorted = new ArrayList<>(beads);
        sorted.sort(BeadChain::inOrder);
        return new BeadChain(sorted).heaviest();
    }

    private static int inOrder(WorthyBead one, WorthyBead two) {
        if (one.base().from() != two.base().from()) {
            return Integer.compare(one.base().from(), two.base().from());
        }
        if (one.other().from() != two.other().from()) {
            return Integer.compare(one.other().from(), two.other().from());
        }
        return Integer.compare(
                one.base().size() + one.other().size(),
                two.base().size() + two.other().size());
    }

    private List<WorthyBead> heaviest() {
        Integer[] byEnd = new Integer[beads.size()];
        Arrays.setAll(byEnd, at -> at);
        Arrays.sort(
                byEnd,
                (one, two) -> Integer.compare(
                        beads.get(one).base().to(), beads.get(two).base().to()));
        int[] before = new int[beads.size()];
        int ended = 0;
        int last = NONE;
        for (int at = 0; at < before.length; at++) {
            WorthyBead bead = beads.get(at);
            while (beads.get(byEnd[ended]).base().to() <= bead.base().from()) {
                enter(byEnd[ended++]);
            }
            before[at] = heaviestUpTo(bead.other().from());
            sums[at] = bead.worth() + (before[at] == NONE ? 0 : sums[before[at]]);
            last = heavier(last, at);
        }
        List<WorthyBead> chain = new ArrayList<>();
        for (int at = last; at != NONE; at = before[at]) {
            chain.add(beads.get(at));
        }
        Collections.reverse(chain);
        return chain;
    }

    private int heaviestUpTo(int otherEnd) {
        int heaviest = NONE;
        for (int node = otherEnd; node > 0; node -= node & -node) {
            heaviest = heavier(heaviest, tree[node]);
        }
        return heaviest;
    }

    private void enter(int at) {
        for (int node = beads.get(at).other().to(); node < tree.length; node += node & -node) {
            tree[node] = heavier(tree[node], at);
        }
    }

    /** The end of the heavier chain; of equal ones the earlier. */
    private int heavier(int one, int two) {
        if (one == NONE || two == NONE) {
            return Math.max(one, two);
        }
        if (sums[one] == sums[two]) {
            return Math.min(one, two);
        }
        return sums[one] > sums[two] ? one : two;
    }
}
