package variorum.align;

import java.util.Locale;
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
    private final Region region;
    private final Evidence evidence;

    /** Describes beads of a region of two versions, counted from its first paragraphs, with the region's evidence. */
    LinkDescriber(TokenizedVersion base, TokenizedVersion other, Region region, Evidence evidence) {
        this.base = base;
        this.other = other;
        this.region = region;
        this.evidence = evidence;
    }

    /** The link of paragraphs that are known to have the same words. */
    static Link same(Bead bead) {
        return new Link(bead.base(), bead.other(), false, 1, true, "");
    }

    static Link byHand(Bead bead, double similarity) {
        return new Link(bead.base(), bead.other(), false, similarity, true, "Linked by hand.");
    }

    Link describe(Bead local) {
        Bead bead = region.global(local);
        if (base.hasSameText(bead.base(), other, bead.other())) {
            return same(bead);
        }
        double similarity = Math.min(MOST_FOR_DIFFERENT, evidence.similarity(local));
        double next = nextBest(local);
        boolean sure = similarity >= SURE_SIMILARITY && next < NEARLY_AS_GOOD * similarity;
        return new Link(bead.base(), bead.other(), false, similarity, sure, why(similarity, next));
    }

    /** The similarity of the best pair of one side of the bead with a paragraph that is not in it. */
    private double nextBest(Bead bead) {
        double best = 0;
        for (int index = 0; index < evidence.otherSize(); index++) {
            if (!bead.other().contains(index)) {
                best = better(best, new Bead(bead.base(), ParagraphRange.of(index)));
            }
        }
        for (int index = 0; index < evidence.baseSize(); index++) {
            if (!bead.base().contains(index)) {
                best = better(best, new Bead(ParagraphRange.of(index), bead.other()));
            }
        }
        return best;
    }

    private double better(double best, Bead bead) {
        return evidence.mostSimilarity(bead) > best ? Math.max(best, evidence.similarity(bead)) : best;
    }

    private static String why(double similarity, double next) {
        return String.format(
                Locale.ROOT,
                "They share %.0f %% of their telling words; the next best partner of either shares %.0f %%.",
                100 * similarity,
                100 * next);
    }
}
