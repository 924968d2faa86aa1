package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The increasing subsequence of greatest weight, with a tree of prefix maxima (P. M. Fenwick, "A New Data Structure for
 * Cumulative Frequency Tables", 1994), in {@code n log n}.
 */
final class HeaviestRun {
    private static final int NONE = -1;

    private final int[] ranks;
    private final long[] sums;
    private final int[] tree;

    private HeaviestRun(int[] keys) {
        int[] sorted = Arrays.stream(keys).sorted().distinct().toArray();
        this.ranks = Arrays.stream(keys)
                .map(key -> Arrays.binarySearch(sorted, key) + 1)
                .toArray();
        this.sums = new long[keys.length];
        this.tree = new int[sorted.length + 1];
        Arrays.fill(tree, NONE);
    }

    /** The indexes of the run, ascending. */
    static List<Integer> of(int[] keys, long[] weights) {
        HeaviestRun run = new HeaviestRun(keys);
        int[] before = new int[keys.length];
        int last = NONE;
        for (int index = 0; index < keys.length; index++) {
            before[index] = run.heaviestBelow(run.ranks[index]);
            run.sums[index] = weights[index] + (before[index] == NONE ? 0 : run.sums[before[index]]);
            run.enter(index);
            last = run.heavier(last, index);
        }
        List<Integer> indexes = new ArrayList<>();
        for (int index = last; index != NONE; index = before[index]) {
            indexes.add(index);
        }
        Collections.reverse(indexes);
        return indexes;
    }

    private int heaviestBelow(int rank) {
        int heaviest = NONE;
        for (int node = rank - 1; node > 0; node -= node & -node) {
            heaviest = heavier(heaviest, tree[node]);
        }
        return heaviest;
    }

    private void enter(int index) {
        for (int node = ranks[index]; node < tree.length; node += node & -node) {
            tree[node] = heavier(tree[node], index);
        }
    }

    /** The end of the heavier run; of equal ones the earlier. */
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
