package variorum.align;

import variorum.model.ParagraphRange;

/**
 * Twins are paragraphs that are each other's best partner, and share much. A weak link in the order of the texts may
 * not separate them, however well it fits between its neighbours.
 */
final class Twins {
    /** Twins that are less similar would not be linked out of order anyway; decision 0005. */
    private static final double LEAST_SIMILARITY = BeadFinder.LEAST_FOR_MOVED;

    /** A pair may separate twins if it shares at least this part of what either shares with its twin; decision 0005. */
    private static final double LEAST_OF_TWIN = 0.6;

    /** The same for every member of a group. */
    private static final double LEAST_OF_TWIN_IN_GROUP = 0.8;

    private final Evidence evidence;
    private final SharedWeights shared;

    Twins(Evidence evidence, SharedWeights shared) {
        this.evidence = evidence;
        this.shared = shared;
    }

    /** Whether a member of the bead has a twin outside with which it shares far more than with those inside. */
    boolean areParted(Bead bead) {
        double least = bead.isPair() ? LEAST_OF_TWIN : LEAST_OF_TWIN_IN_GROUP;
        for (int b = bead.base().from(); b < bead.base().to(); b++) {
            if (evidence.cohesion().ofBase(b, bead.other()) < least && hasTwinInOther(b)) {
                return true;
            }
        }
        for (int o = bead.other().from(); o < bead.other().to(); o++) {
            if (evidence.cohesion().ofOther(o, bead.base()) < least && hasTwinInBase(o)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTwinInOther(int b) {
        for (int o : shared.partnersOfBase(b)) {
            if (areTwins(b, o)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTwinInBase(int o) {
        for (int b : shared.partnersOfOther(o)) {
            if (areTwins(b, o)) {
                return true;
            }
        }
        return false;
    }

    private boolean areTwins(int b, int o) {
        float common = shared.of(b, o);
        if (common < shared.bestOfBase(b) || common < shared.bestOfOther(o)) {
            return false;
        }
        Bead pair = new Bead(ParagraphRange.of(b), ParagraphRange.of(o));
        return evidence.areAlike(pair) && evidence.similarity(pair) >= LEAST_SIMILARITY;
    }
}
