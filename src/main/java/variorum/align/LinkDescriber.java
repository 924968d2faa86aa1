package variorum.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import variorum.model.Link;
import variorum.model.ParagraphRange;
import variorum.text.TokenizedVersion;

/** Makes the link of a bead: how similar its sides are, whether it is sure, and why it was made. */
final class LinkDescriber {
    /** Links of at least this similarity are sure, unless another partner is nearly as good. */
    private static final double SURE_SIMILARITY = 0.3;

    /** A next best partner that is this nearly as similar as the chosen one makes the link doubtful. */
    private static final double NEARLY_AS_GOOD = 0.8;

    /** But not where a link is of at least this similarity, and the next best partner itself has one as good. */
    private static final double MOSTLY_SHARED = 0.5;

    private static final double ROUNDING = 1e-3;

    /** The greatest similarity of texts that are not the same. */
    private static final double MOST_FOR_DIFFERENT = 0.99;

    /** Less is told as nothing. */
    private static final double LEAST_TO_TELL = 0.005;

    /** How much of a paragraph's beginning a reader needs to recognize it, in UTF-16 code units. */
    private static final int LONGEST_BEGINNING = 40;

    private final TokenizedVersion base;
    private final TokenizedVersion other;
    private final Evidence evidence;
    private final TellingWords tellingWords;

    /** For each paragraph how similar the sides of its bead are; 0 if it is in none. */
    private final double[] ofBase;

    private final double[] ofOther;

    /** @param beads all that are to be described */
    LinkDescriber(
            TokenizedVersion base,
            TokenizedVersion other,
            Evidence evidence,
            TellingWords tellingWords,
            List<Bead> beads) {
        this.base = base;
        this.other = other;
        this.evidence = evidence;
        this.tellingWords = tellingWords;
        this.ofBase = new double[base.paragraphs().size()];
        this.ofOther = new double[other.paragraphs().size()];
        for (Bead bead : beads) {
            double similarity = areSame(bead) ? 1 : evidence.similarity(bead);
            Arrays.fill(ofBase, bead.base().from(), bead.base().to(), similarity);
            Arrays.fill(ofOther, bead.other().from(), bead.other().to(), similarity);
        }
    }

    Link byHand(Bead bead) {
        return Link.byHand(bead.base(), bead.other(), evidence.similarity(bead));
    }

    Link describe(Bead bead) {
        if (areSame(bead)) {
            return new Link(bead.base(), bead.other(), false, 1, true, "");
        }
        double similarity = Math.min(MOST_FOR_DIFFERENT, ofBase[bead.base().from()]);
        Rivals rivals = rivals(bead);
        double best = similarity >= MOSTLY_SHARED
                ? rivals.bestUnsettled()
                : rivals.best().similarity();
        boolean sure = similarity >= SURE_SIMILARITY && best < NEARLY_AS_GOOD * similarity;
        return new Link(bead.base(), bead.other(), false, similarity, sure, why(bead, similarity, rivals.best()));
    }

    private boolean areSame(Bead bead) {
        return base.hasSameText(bead.base(), other, bead.other());
    }

    /** A paragraph that would have been a partner of one side of a bead. */
    private record Rival(double similarity, TokenizedVersion version, int paragraph) {}

    /**
     * The best partners of either side that are not in the bead, nor merely repeat what is; their similarity is 0 if
     * there are none.
     *
     * @param bestUnsettled the similarity of the best that is linked to nothing to which it is as similar
     */
    private record Rivals(Rival best, double bestUnsettled) {
        Rivals with(Rival rival, double own) {
            return new Rivals(
                    rival.similarity() > best.similarity() ? rival : best,
                    own > rival.similarity() - ROUNDING ? bestUnsettled : Math.max(bestUnsettled, rival.similarity()));
        }
    }

    private Rivals rivals(Bead bead) {
        Rivals rivals = new Rivals(new Rival(0, other, 0), 0);
        for (int b = bead.base().from(); b < bead.base().to(); b++) {
            for (int o : evidence.shared().partnersOfBase(b)) {
                if (!bead.other().contains(o) && !isRepeated(other, bead.other(), o)) {
                    double similarity = evidence.similarity(new Bead(bead.base(), ParagraphRange.of(o)));
                    rivals = rivals.with(new Rival(similarity, other, o), ofOther[o]);
                }
            }
        }
        for (int o = bead.other().from(); o < bead.other().to(); o++) {
            for (int b : evidence.shared().partnersOfOther(o)) {
                if (!bead.base().contains(b) && !isRepeated(base, bead.base(), b)) {
                    double similarity = evidence.similarity(new Bead(ParagraphRange.of(b), bead.other()));
                    rivals = rivals.with(new Rival(similarity, base, b), ofBase[b]);
                }
            }
        }
        return rivals;
    }

    private static boolean isRepeated(TokenizedVersion version, ParagraphRange range, int paragraph) {
        return Arrays.equals(
                version.joined(range).ids(), version.paragraphs().get(paragraph).ids());
    }

    private String why(Bead bead, double similarity, Rival rival) {
        List<String> words = tellingWords.shared(base.joined(bead.base()), evidence.otherTerms(bead));
        String foremost =
                words.isEmpty() ? "" : words.stream().collect(Collectors.joining("”, “", ", above all “", "”"));
        String next = rival.similarity() == 0
                ? "no other paragraph comes near"
                : "the next best, “" + beginning(rival) + "”, shares " + percent(rival.similarity());
        String shared = similarity < LEAST_TO_TELL
                ? "They stand at the same place and share no telling words"
                : "They share " + percent(similarity) + " of their telling words" + foremost;
        return shared + "; " + next + ".";
    }

    /** The first words of the paragraph. */
    private static String beginning(Rival rival) {
        String text = rival.version().version().text(ParagraphRange.of(rival.paragraph()));
        if (text.length() <= LONGEST_BEGINNING) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST_BEGINNING);
        int end = blank > 0 ? blank : text.offsetByCodePoints(0, LONGEST_BEGINNING / 2);
        return text.substring(0, end) + " …";
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
