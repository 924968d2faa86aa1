package variorum.align;

/** What one bag of terms shares with many others; quick because it is laid out by term once. */
final class Sharing {
    private final double[] weights;
    private final int[] counts;
    private int[] laidOut = {};

    Sharing(double[] weights) {
        this.weights = weights;
        this.counts = new int[weights.length];
    }

    /** Lays out the terms that the next questions are about. */
    void layOut(Terms terms) {
        for (int term : laidOut) {
            counts[term] = 0;
        }
        laidOut = terms.ids();
        for (int at = 0; at < laidOut.length; at++) {
            counts[laidOut[at]] = terms.counts()[at];
        }
    }

    /** The weight of what the terms laid out and these have in common. */
    double with(Terms that) {
        int[] ids = that.ids();
        double shared = 0;
        for (int at = 0; at < ids.length; at++) {
            shared += weights[ids[at]] * Math.min(counts[ids[at]], that.counts()[at]);
        }
        return shared;
    }
}
