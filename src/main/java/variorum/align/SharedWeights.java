package variorum.align;

import java.util.Arrays;
import variorum.progress.Monitor;

/**
 * What the paragraphs of two versions share, for the pairs that may answer to one another: a sparse table. A pair is in
 * it when it shares a good part of the most that one of the two shares with any.
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
    SharedWeights(int[][] candidates, Side base, Side other, double[] weights, Monitor monitor) {
        this.partnersOfBase = new int[base.size()][];
        this.shared = new float[base.size()][];
        this.baseBest = new float[base.size()];
        this.otherBest = new float[other.size()];
        Sharing sharing = new Sharing(weights);
        for (int b = 0; b < base.size(); b++) {
            monitor.check();
            sharing.layOut(base.terms(b));
            weigh(b, candidates[b], other, sharing);
        }
        PairList kept = new PairList();
        for (int b = 0; b < base.size(); b++) {
            keepUseful(b, candidates[b], kept);
        }
        this.partnersOfOther = kept.byBase(other.size());
    }

    private void weigh(int b, int[] candidates, Side other, Sharing sharing) {
        shared[b] = new float[candidates.length];
        for (int at = 0; at < candidates.length; at++) {
            int o = candidates[at];
            float common = (float) sharing.with(other.terms(o));
            shared[b][at] = common;
            baseBest[b] = Math.max(baseBest[b], common);
            otherBest[o] = Math.max(otherBest[o], common);
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
