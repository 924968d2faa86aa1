package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.progress.Workers.RangeWork;

/**
 * What the paragraphs of two versions share: a sparse table of the pairs that may correspond. It has a pair if what the
 * two share is a good part of the most that either shares with any.
 */
final class SharedWeights {
    /** Pairs that share less than this part of the most that either shares with any are of no use. */
    static final double LEAST_OF_BEST = 0.4;

    private final int[][] partnersOfBase;
    private final float[][] shared;
    private final int[][] partnersOfOther;
    private final float[] baseBest;
    private final float[] otherBest;

    /**
     * Weighs what candidates share, and keeps those that are of use.
     *
     * @param candidates for each base paragraph other ones, ascending; not kept
     */
    SharedWeights(int[][] candidates, Side base, Side other, double[] weights, Workers workers, Monitor monitor) {
        this.partnersOfBase = new int[base.size()][];
        this.shared = weigh(candidates, base, other, weights, workers, monitor);
        this.baseBest = new float[base.size()];
        this.otherBest = new float[other.size()];
        for (int b = 0; b < base.size(); b++) {
            findBest(b, candidates[b]);
        }
        PairList kept = new PairList();
        for (int b = 0; b < base.size(); b++) {
            monitor.check();
            keepUseful(b, candidates[b], kept);
        }
        this.partnersOfOther = kept.byBase(other.size(), monitor);
    }

    private static float[][] weigh(
            int[][] candidates, Side base, Side other, double[] weights, Workers workers, Monitor monitor) {
        List<float[]> rows = new ArrayList<>(base.size());
        RangeWork<List<float[]>> work = (from, to) -> {
            Sharing sharing = new Sharing(weights);
            List<float[]> some = new ArrayList<>(to - from);
            for (int b = from; b < to; b++) {
                monitor.check();
                sharing.layOut(base.terms(b));
                some.add(weigh(candidates[b], other, sharing));
            }
            return some;
        };
        workers.eachRange(base.size(), work, monitor, rows::addAll);
        return rows.toArray(float[][]::new);
    }

    private static float[] weigh(int[] candidates, Side other, Sharing sharing) {
        float[] shared = new float[candidates.length];
        for (int at = 0; at < candidates.length; at++) {
            shared[at] = (float) sharing.with(other.terms(candidates[at]));
        }
        return shared;
    }

    private void findBest(int b, int[] candidates) {
        for (int at = 0; at < candidates.length; at++) {
            int o = candidates[at];
            baseBest[b] = Math.max(baseBest[b], shared[b][at]);
            otherBest[o] = Math.max(otherBest[o], shared[b][at]);
        }
    }

    private void keepUseful(int b, int[] candidates, PairList kept) {
        int[] partners = new int[candidates.length];
        int size = 0;
        for (int at = 0; at < candidates.length; at++) {
            int o = candidates[at];
            float common = shared[b][at];
            if (common > 0 && common >= LEAST_OF_BEST * Math.min(baseBest[b], otherBest[o])) {
                partners[size] = o;
                shared[b][size++] = common;
                kept.add(o, b);
            }
        }
        partnersOfBase[b] = Arrays.copyOf(partners, size);
        shared[b] = Arrays.copyOf(shared[b], size);
    }

    /** The weight that two paragraphs share; 0 where the pair is not in the table. */
    float of(int b, int o) {
        int at = Arrays.binarySearch(partnersOfBase[b], o);
        return at < 0 ? 0 : shared[b][at];
    }

    /** The other paragraphs in the table with a base paragraph, ascending; not to be changed. */
    int[] partnersOfBase(int b) {
        return partnersOfBase[b];
    }

    /** The base paragraphs in the table with an other paragraph, ascending; not to be changed. */
    int[] partnersOfOther(int o) {
        return partnersOfOther[o];
    }

    /** The most that a base paragraph shares with any. */
    float bestOfBase(int b) {
        return baseBest[b];
    }

    /** The most that an other paragraph shares with any. */
    float bestOfOther(int o) {
        return otherBest[o];
    }
}
