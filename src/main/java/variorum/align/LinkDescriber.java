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

    private static final int NONE = -1;

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

    private final List<Bead> beads;

    /** For each paragraph the index of its bead, or {@link #NONE}. */
    private final int[] ofBase;

    private final int[] ofOther;

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
        this.beads = beads;
        this.ofBase = new int[base.paragraphs().size()];
        this.ofOther = new int[other.paragraphs().size()];
        Arrays.fill(ofBase, NONE);
        Arrays.fill(ofOther, NONE);
        for (int index = 0; index < beads.size(); index++) {
            Bead bead = beads.get(index);
            Arrays.fill(ofBase, bead.base().from(), bead.base().to(), index);
            Arrays.fill(ofOther, bead.other().from(), bead.other().to(), index);
        }
    }

    Link byHand(Bead bead) {
        return Link.byHand(bead.base(), bead.other(), evidence.similarity(bead));
    }

    Link describe(Bead bead) {
        if (areSame(bead)) {
            return new Link(bead.base(), bead.other(), false, 1, true, "");
        }
        double similarity = Math.min(MOST_FOR_DIFFERENT, evidence.similarity(bead));
        Contest contest = contest(bead, similarity);
        boolean sure = similarity >= SURE_SIMILARITY && !contest.isOpen;
        return new Link(bead.base(), bead.other(), false, similarity, sure, why(bead, similarity, contest.best));
    }

    private boolean areSame(Bead bead) {
        return base.hasSameText(bead.base(), other, bead.other());
    }

    /** A paragraph that would have been a partner of one side of a bead. */
    private record Rival(double similarity, boolean inBase, int paragraph) {}

    /** All rivals of a bead: which is the best, and whether any makes the link doubtful. */
    private final class Contest {
        private final double similarity;
        private Rival best = new Rival(0, false, 0);
        private boolean isOpen;

        Contest(double similarity) {
            this.similarity = similarity;
        }

        void add(Rival rival) {
            best = rival.similarity() > best.similarity() ? rival : best;
            isOpen = isOpen
                    || (rival.similarity() >= NEARLY_AS_GOOD * similarity
                            && (similarity < MOSTLY_SHARED || !isSettled(rival)));
        }
    }

    /** With the partners of either side that are not in the bead, nor merely repeat what is. */
    private Contest contest(Bead bead, double similarity) {
        Contest contest = new Contest(similarity);
        for (int b = bead.base().from(); b < bead.base().to(); b++) {
            for (int o : evidence.shared().partnersOfBase(b)) {
                if (!bead.other().contains(o) && !isRepeated(other, bead.other(), o)) {
                    double shared = evidence.similarity(new Bead(bead.base(), ParagraphRange.of(o)));
                    contest.add(new Rival(shared, false, o));
                }
            }
        }
        for (int o = bead.other().from(); o < bead.other().to(); o++) {
            for (int b : evidence.shared().partnersOfOther(o)) {
                if (!bead.base().contains(b) && !isRepeated(base, bead.base(), b)) {
                    double shared = evidence.similarity(new Bead(ParagraphRange.of(b), bead.other()));
                    contest.add(new Rival(shared, true, b));
                }
            }
        }
        return contest;
    }

    /** Whether it has a partner to which it is as similar. */
    private boolean isSettled(Rival rival) {
        int bead = rival.inBase() ? ofBase[rival.paragraph()] : ofOther[rival.paragraph()];
        return bead != NONE
                && (areSame(beads.get(bead)) || evidence.similarity(beads.get(bead)) > rival.similarity() - ROUNDING);
    }

    private static boolean isRepeated(TokenizedVersion version, ParagraphRange range, int paragraph) {
        return Arrays.equals(
                version.joined(range).ids(), version.paragraphs().get(paragraph).ids());
    }

    private String why(Bead bead, double similarity, Rival rival) {
        List<String> words =
                tellingWords.shared(base.joined(bead.base()), evidence.other().terms(bead.other()));
        String foremost =
                words.isEmpty() ? "" : words.stream().collect(Collectors.joining("”, “", ", above all “", "”"));
        String next = rival.similarity() == 0
                ? "no other paragraph comes near"
                : "the next best, “" + beginning(rival) + "”, shares " + percent(rival.similarity());
        boolean isByPlace = similarity < LEAST_TO_TELL || similarity < NEARLY_AS_GOOD * rival.similarity();
        String together = isByPlace ? "They stand at the same place and share " : "They share ";
        String shared = similarity < LEAST_TO_TELL
                ? "no telling words"
                : percent(similarity) + " of their telling words" + foremost;
        return together + shared + "; " + next + ".";
    }

    /** The first words of the paragraph. */
    private String beginning(Rival rival) {
        TokenizedVersion version = rival.inBase() ? base : other;
        String text = version.version().text(ParagraphRange.of(rival.paragraph()));
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
