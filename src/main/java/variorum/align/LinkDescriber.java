package variorum.align;

import java.util.Locale;
import java.util.Optional;
import variorum.model.Link;
import variorum.model.ParagraphRange;
import variorum.text.Blanks;
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
    private final boolean swapped;

    /** @param swapped whether {@code evidence} calls {@code other} its base */
    LinkDescriber(TokenizedVersion base, TokenizedVersion other, Evidence evidence, boolean swapped) {
        this.base = base;
        this.other = other;
        this.evidence = evidence;
        this.swapped = swapped;
    }

    Link describe(Bead bead) {
        if (isSameText(bead)) {
            return new Link(bead.base(), bead.other(), bead.moved(), 1, true, "");
        }
        double similarity = Math.min(MOST_FOR_DIFFERENT, similarity(bead.base(), bead.other()));
        Optional<ParagraphRange> next = nextBest(bead);
        double nextSimilarity =
                next.map(range -> similarity(bead.base(), range)).orElse(0.0);
        boolean sure = similarity >= SURE_SIMILARITY && nextSimilarity < NEARLY_AS_GOOD * similarity;
        return new Link(
                bead.base(), bead.other(), bead.moved(), similarity, sure, why(similarity, next, nextSimilarity));
    }

    private boolean isSameText(Bead bead) {
        return bead.base().size() == bead.other().size()
                && Blanks.areSame(
                        base.version().text(bead.base()), other.version().text(bead.other()));
    }

    private double similarity(ParagraphRange b, ParagraphRange o) {
        return swapped ? evidence.similarity(o, b) : evidence.similarity(b, o);
    }

    private Optional<ParagraphRange> nextBest(Bead bead) {
        Optional<ParagraphRange> best = Optional.empty();
        double most = 0;
        for (int index = 0; index < other.paragraphs().size(); index++) {
            ParagraphRange candidate = ParagraphRange.of(index);
            double similarity = bead.other().contains(index) ? 0 : similarity(bead.base(), candidate);
            if (similarity > most) {
                most = similarity;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static String why(double similarity, Optional<ParagraphRange> next, double nextSimilarity) {
        String shared = String.format(Locale.ROOT, "They share %.0f %% of their telling words", 100 * similarity);
        return next.map(range -> String.format(
                        Locale.ROOT,
                        "%s; the next best is paragraph %d with %.0f %%.",
                        shared,
                        range.from() + 1,
                        100 * nextSimilarity))
                .orElse(shared + ".");
    }
}
