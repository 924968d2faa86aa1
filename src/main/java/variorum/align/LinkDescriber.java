package variorum.align;

import variorum.model.Link;
import variorum.model.ParagraphRange;
import variorum.text.TokenizedVersion;

/** Says of a bead how alike its sides are, whether the link is sure, and why it was made. */
final class LinkDescriber {
    /** Links of at least this similarity are sure, unless another partner is nearly as good. */
    private static final double SURE_SIMILARITY = 0.3;

    /** A next best partner this near to the chosen one leaves doubt. */
    private static final double NEARLY_AS_GOOD = 0.8;

    /** What texts that are not the same are at most. */
    private static final double MOST_FOR_DIFFERENT = 0.99;

    private final TokenizedVersion base;
    private final TokenizedVersion other;
    private final Evidence evidence;

    LinkDescriber(TokenizedVersion base, TokenizedVersion other, Evidence evidence) {
        this.base = base;
        this.other = other;
        this.evidence = evidence;
    }

    Link byHand(Bead bead) {
        return new Link(bead.base(), bead.other(), false, evidence.similarity(bead), true, "Linked by hand.");
    }

    Link describe(Bead bead) {
        if (base.hasSameText(bead.base(), other, bead.other())) {
            return new Link(bead.base(), bead.other(), false, 1, true, "");
        }
        double similarity = Math.min(MOST_FOR_DIFFERENT, evidence.similarity(bead));
        double next = nextBest(bead);
        boolean sure = similarity >= SURE_SIMILARITY && next < NEARLY_AS_GOOD * similarity;
        return new Link(bead.base(), bead.other(), false, similarity, sure, why(similarity, next));
    }

    /** The similarity of the best pair of one side of the bead with a paragraph that is not in it. */
    private double nextBest(Bead bead) {
        double best = 0;
        for (int b = bead.base().from(); b < bead.base().to(); b++) {
            for (int o : evidence.shared().partnersOfBase(b)) {
                if (!bead.other().contains(o)) {
                    best = Math.max(best, evidence.similarity(new Bead(bead.base(), ParagraphRange.of(o))));
                }
            }
        }
        for (int o = bead.other().from(); o < bead.other().to(); o++) {
            for (int b : evidence.shared().partnersOfOther(o)) {
                if (!bead.base().contains(b)) {
                    best = Math.max(best, evidence.similarity(new Bead(ParagraphRange.of(b), bead.other())));
                }
            }
        }
        return best;
    }

    private static String why(double similarity, double next) {
        return "They share " + percent(similarity) + " of their telling words; the next best partner of either shares "
                + percent(next) + ".";
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
