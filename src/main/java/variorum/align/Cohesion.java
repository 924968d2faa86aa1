package variorum.align;

import variorum.model.ParagraphRange;

/** How well paragraphs hold together, measured against what each shares with its best partner anywhere. */
final class Cohesion {
    /**
     * A member of a group shares at least this part of what it shares with its best partner anywhere; decision 0005.
     */
    private static final double LEAST_OF_BEST = 0.5;

    /**
     * Pairs that connect a group share at least this part of what either shares with its best partner; decision 0005.
     */
    private static final double LEAST_TO_CONNECT = 0.6;

    private final SharedWeights shared;

    Cohesion(SharedWeights shared) {
        this.shared = shared;
    }

    /** Whether two paragraphs share much of what either shares with its best partner anywhere. */
    boolean areNear(int b, int o) {
        return areNear(b, o, LEAST_OF_BEST);
    }

    private boolean areNear(int b, int o, double share) {
        float common = shared.of(b, o);
        return common > 0 && common >= share * Math.min(shared.bestOfBase(b), shared.bestOfOther(o));
    }

    /** Whether paragraphs can form one bead even if a side has more than one of them. */
    boolean holds(Bead bead) {
        return weakest(bead) >= LEAST_OF_BEST && keepsOrder(bead) && isConnected(bead);
    }

    /** How well the members of a bead fit it: the least {@link #ofBase} or {@link #ofOther} of any member. */
    double weakest(Bead bead) {
        double least = 1;
        for (int b = bead.base().from(); b < bead.base().to(); b++) {
            least = Math.min(least, ofBase(b, bead.other()));
        }
        for (int o = bead.other().from(); o < bead.other().to(); o++) {
            least = Math.min(least, ofOther(o, bead.base()));
        }
        return least;
    }

    /**
     * What a base paragraph shares with its best partner among these, divided by what it shares with its best partner
     * anywhere; 0 to 1.
     */
    double ofBase(int b, ParagraphRange partners) {
        float best = 0;
        for (int o = partners.from(); o < partners.to(); o++) {
            best = Math.max(best, shared.of(b, o));
        }
        return shared.bestOfBase(b) == 0 ? 0 : best / shared.bestOfBase(b);
    }

    /** The same for a paragraph of the other version and partners in the base. */
    double ofOther(int o, ParagraphRange partners) {
        float best = 0;
        for (int b = partners.from(); b < partners.to(); b++) {
            best = Math.max(best, shared.of(b, o));
        }
        return shared.bestOfOther(o) == 0 ? 0 : best / shared.bestOfOther(o);
    }

    /**
     * Whether the members' best partners are in the same order as the members; if not, one of them has moved past
     * another.
     */
    private boolean keepsOrder(Bead bead) {
        int last = bead.other().from();
        for (int b = bead.base().from(); b < bead.base().to(); b++) {
            int best = last;
            for (int o = bead.other().from(); o < bead.other().to(); o++) {
                best = shared.of(b, o) > shared.of(b, best) ? o : best;
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
