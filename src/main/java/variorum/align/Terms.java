package variorum.align;

import java.util.Arrays;
import variorum.progress.Monitor;

/**
 * The bag of terms of some paragraphs: which terms they use, how often, and how much all of them weigh.
 *
 * @param ids ascending
 * @param counts how often each stands there; as long as {@code ids}
 * @param mass the sum of the terms' weights, each as often as it stands there
 */
@SuppressWarnings("ArrayRecordComponent")
record Terms(int[] ids, int[] counts, double mass) {
    /** How many terms are sorted at once, which takes about a millisecond. */
    private static final int PIECE = 1 << 14;

    private static final Terms NONE = new Terms(new int[0], new int[0], 0);

    /**
     * Makes the bag, checking the monitor between the pieces of a long paragraph.
     *
     * @param terms in any order, repeated as often as they stand in the text; not kept
     */
    static Terms of(int[] terms, double[] weights, Monitor monitor) {
        if (terms.length <= PIECE) {
            return sorting(terms, weights);
        }
        Terms all = NONE;
        for (int from = 0; from < terms.length; from += PIECE) {
            monitor.check();
            int[] piece = Arrays.copyOfRange(terms, from, Math.min(terms.length, from + PIECE));
            all = all.plus(sorting(piece, weights));
        }
        return all;
    }

    private static Terms sorting(int[] terms, double[] weights) {
        Arrays.sort(terms);
        int[] ids = new int[terms.length];
        int[] counts = new int[terms.length];
        int size = 0;
        double mass = 0;
        for (int term : terms) {
            if (size == 0 || ids[size - 1] != term) {
                ids[size++] = term;
            }
            counts[size - 1]++;
            mass += weights[term];
        }
        return new Terms(Arrays.copyOf(ids, size), Arrays.copyOf(counts, size), mass);
    }

    /** How many different terms there are. */
    int size() {
        return ids.length;
    }

    boolean contains(int term) {
        return Arrays.binarySearch(ids, term) >= 0;
    }

    /** The terms of both together. */
    Terms plus(Terms that) {
        int[] all = new int[ids.length + that.ids.length];
        int[] sums = new int[all.length];
        int size = 0;
        int mine = 0;
        int its = 0;
        while (mine < ids.length || its < that.ids.length) {
            boolean takeMine = its == that.ids.length || (mine < ids.length && ids[mine] <= that.ids[its]);
            boolean takeIts = mine == ids.length || (its < that.ids.length && that.ids[its] <= ids[mine]);
            all[size] = takeMine ? ids[mine] : that.ids[its];
            sums[size++] = (takeMine ? counts[mine] : 0) + (takeIts ? that.counts[its] : 0);
            mine += takeMine ? 1 : 0;
            its += takeIts ? 1 : 0;
        }
        return new Terms(Arrays.copyOf(all, size), Arrays.copyOf(sums, size), mass + that.mass);
    }

    /** The weight of what both have in common. */
    double shared(Terms that, double[] weights) {
        double shared = 0;
        int mine = 0;
        int its = 0;
        while (mine < ids.length && its < that.ids.length) {
            if (ids[mine] < that.ids[its]) {
                mine++;
            } else if (ids[mine] > that.ids[its]) {
                its++;
            } else {
                shared += weights[ids[mine]] * Math.min(counts[mine], that.counts[its]);
                mine++;
                its++;
            }
        }
        return shared;
    }
}
