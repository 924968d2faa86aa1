package variorum.align;

/** How paragraphs hold together, by what each shares with its best partner anywhere. */
final class Cohesion {
    /**
     * A member of a group shares at least this part of what it shares with its best partner anywhere; decision 0005.
     */
    private static final double LEAST_OF_BEST = 0.5;

    /**
     * Pairs that connect a group share at least this part of what either shares with its best partner; decision 0005.
     */
    private static final double LEAST_TO_CONNECT = 0.6;

    private final float[][] shared;
    private final float[] baseBest;
    private final float[] otherBest;

    /**
     * Finds the best partners.
     *
     * @param shared for every base and every other paragraph what they share; kept, and not changed
     */
    Cohesion(float[][] shared) {
        this.shared = shared;
        this.baseBest = new float[shared.length];
        this.otherBest = new float[shared.length == 0 ? 0 : shared[0].length];
        for (int b = 0; b < baseBest.length; b++) {
            for (int o = 0; o < otherBest.length; o++) {
                baseBest[b] = Math.max(baseBest[b], shared[b][o]);
                otherBest[o] = Math.max(otherBest[o], shared[b][o]);
            }
        }
    }

    /** Whether one of the two has no better partner than the other. */
    boolean isBestOfEither(int b, int o) {
        return shared[b][o] >= Math.min(baseBest[b], otherBest[o]);
    }

    /** Whether two paragraphs share much of what either shares with its best partner anywhere. */
    boolean areNear(int b, int o) {
        return areNear(b, o, LEAST_OF_BEST);
    }

    private boolean areNear(int b, int o, double share) {
        float common = shared[b][o];
        return common > 0 && common >= share * Math.min(baseBest[b], otherBest[o]);
    }

    /** Whether paragraphs can be one bead although there are more than one of them on a side. */
    boolean holds(Bead bead) {
        return weakest(bead) >= LEAST_OF_BEST && keepsOrder(bead) && isConnected(bead);
    }

    /**
     * How well the members of a bead go with it: the least of their shares with their best partner inside it, measured
     * by what each shares with its best partner anywhere; 0 to 1.
     */
    double weakest(Bead bead) {
        double least = 1;
        for (int b = bead.base().from(); b < bead.base().to(); b++) {
            float best = 0;
            for (int o = bead.other().from(); o < bead.other().to(); o++) {
                best = Math.max(best, shared[b][o]);
            }
            least = Math.min(least, baseBest[b] == 0 ? 0 : best / baseBest[b]);
        }
        for (int o = bead.other().from(); o < bead.other().to(); o++) {
            float best = 0;
            for (int b = bead.base().from(); b < bead.base().to(); b++) {
                best = Math.max(best, shared[b][o]);
            }
            least = Math.min(least, otherBest[o] == 0 ? 0 : best / otherBest[o]);
        }
        return least;
    }

    /** Whether the members' best partners stand in the members' order; else one of them has moved past another. */
    private boolean keepsOrder(Bead bead) {
        int last = bead.other().from();
        for (int b = bead.base().from(); b < bead.base().to(); b++) {
            int best = last;
            for (int o = bead.other().from(); o < bead.other().to(); o++) {
                best = shared[b][o] > shared[b][best] ? o : best;
            }
            if (best < last) {
                return false;
            }
            last = best;
        }
        return true;
    }

    /**
     * Whether the members belong together, and are not merely pairs side by side: from one member the others can be
     * reached, step by step over pairs that are near.
     */
    private boolean isConnected(Bead bead) {
        int bases = bead.base().size();
        int members = bases + bead.other().size();
        int reached = 1;
        for (int step = 1; step < members; step++) {
            for (int b = 0; b < bases; b++) {
                for (int o = bases; o < members; o++) {
                    int pair = (1 << b) | (1 << o);
                    boolean near = areNear(bead.base().from() + b, bead.other().from() + o - bases, LEAST_TO_CONNECT);
                    reached |= near && (reached & pair) != 0 ? pair : 0;
                }
            }
        }
        return reached == (1 << members) - 1;
    }
}
