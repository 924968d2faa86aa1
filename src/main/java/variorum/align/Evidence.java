package variorum.align;

import java.util.List;
import java.util.stream.IntStream;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.text.TokenizedVersion;

/**
 * How much speaks for paragraphs of two versions answering to one another. What two groups of paragraphs share is
 * measured in the weight of their common words, less what any two paragraphs of these versions share by chance (the
 * noise), so that a common subject is no evidence.
 */
final class Evidence {
    /** Most paragraphs on one side of a bead. */
    static final int MOST_IN_GROUP = 4;

    /** The share of both sides' weight that a bead must have in common beyond noise; decision 0005. */
    private static final double LEAST_SHARE = 0.1;

    /** Below this similarity paragraphs have no more than their subject in common; decision 0005. */
    private static final double LEAST_SIMILARITY = 0.18;

    /** What each paragraph beyond one on each side costs, in units of weight; decision 0005. */
    private static final double GROUP_COST = 2;

    /** Below this similarity paragraphs of different roles, or of few words, are not the same one reworked. */
    private static final double LEAST_FOR_STRANGERS = 0.6;

    /** Up to this many words a paragraph is a label, and one word in common with another means nothing. */
    private static final int FEW_WORDS = 3;

    /** The noise where nothing is known, and how many pairs that opinion is worth. */
    private static final double PRIOR_NOISE = 0.05;

    private static final double PRIOR_PAIRS = 4;

    private final List<Paragraph> baseParagraphs;
    private final List<Paragraph> otherParagraphs;
    private final double[] weights;
    private final Terms[][] base;
    private final Terms[][] other;
    private final float[][] shared;
    private final Cohesion cohesion;
    private final double noise;

    Evidence(TokenizedVersion base, TokenizedVersion other, TermWeights terms) {
        this.baseParagraphs = base.version().paragraphs();
        this.otherParagraphs = other.version().paragraphs();
        this.weights = terms.weights();
        this.base = groups(base, terms);
        this.other = groups(other, terms);
        this.shared = SharedWeights.of(column(this.base), column(this.other), weights);
        this.cohesion = new Cohesion(shared);
        this.noise = noise();
    }

    /** For every paragraph the terms of the groups that begin with it, of 1, 2, ... paragraphs. */
    private static Terms[][] groups(TokenizedVersion version, TermWeights terms) {
        int size = version.paragraphs().size();
        Terms[][] groups = new Terms[size][];
        for (int from = size - 1; from >= 0; from--) {
            groups[from] = new Terms[Math.min(MOST_IN_GROUP, size - from)];
            groups[from][0] = terms.terms(version.paragraphs().get(from));
            for (int more = 1; more < groups[from].length; more++) {
                groups[from][more] = groups[from][0].plus(groups[from + 1][more - 1]);
            }
        }
        return groups;
    }

    private static Terms[] column(Terms[][] groups) {
        return IntStream.range(0, groups.length).mapToObj(at -> groups[at][0]).toArray(Terms[]::new);
    }

    /**
     * The share of the lighter paragraph's weight that two paragraphs have in common by chance: the mean over all pairs
     * that are neither's best. A weak prior speaks where there are few such pairs.
     */
    private double noise() {
        double sum = PRIOR_NOISE * PRIOR_PAIRS;
        double pairs = PRIOR_PAIRS;
        for (int b = 0; b < base.length; b++) {
            for (int o = 0; o < other.length; o++) {
                double lighter = lighter(b, o);
                if (lighter > 0 && !cohesion.isBestOfEither(b, o)) {
                    sum += shared[b][o] / lighter;
                    pairs++;
                }
            }
        }
        return sum / pairs;
    }

    private double lighter(int b, int o) {
        return Math.min(base[b][0].mass(), other[o][0].mass());
    }

    Cohesion cohesion() {
        return cohesion;
    }

    int baseSize() {
        return base.length;
    }

    int otherSize() {
        return other.length;
    }

    /** How alike the two sides are, 0 to 1. */
    double similarity(Bead bead) {
        return terms(base, bead.base()).similarity(terms(other, bead.other()), weights);
    }

    /** The terms of a range of any size. */
    private static Terms terms(Terms[][] groups, ParagraphRange range) {
        Terms terms = groups[range.from()][Math.min(range.size(), MOST_IN_GROUP) - 1];
        for (int at = range.from() + MOST_IN_GROUP; at < range.to(); at++) {
            terms = terms.plus(groups[at][0]);
        }
        return terms;
    }

    /** At least {@link #similarity}, but quick for groups of few paragraphs. */
    double mostSimilarity(Bead bead) {
        double common = 0;
        double mass = 0;
        for (int b = bead.base().from(); b < bead.base().to(); b++) {
            mass += base[b][0].mass();
            for (int o = bead.other().from(); o < bead.other().to(); o++) {
                common += shared[b][o];
            }
        }
        for (int o = bead.other().from(); o < bead.other().to(); o++) {
            mass += other[o][0].mass();
        }
        return mass == 0 ? 0 : 2 * common / mass;
    }

    /** How much better the alignment is with this bead than without, in units of weight; 0 or less: no bead. */
    double gain(Bead bead) {
        ParagraphRange b = bead.base();
        ParagraphRange o = bead.other();
        boolean pair = b.size() == 1 && o.size() == 1;
        if (pair ? !canPair(bead) : !canGroup(bead)) {
            return 0;
        }
        Terms left = base[b.from()][b.size() - 1];
        Terms right = other[o.from()][o.size() - 1];
        double common = pair ? shared[b.from()][o.from()] : left.shared(right, weights);
        double mass = left.mass() + right.mass();
        if (2 * common < LEAST_SIMILARITY * mass) {
            return 0;
        }
        double beyondNoise = common - noiseBetween(b, o);
        double cost = GROUP_COST * (b.size() + o.size() - 2);
        return 2 * beyondNoise - LEAST_SHARE * mass - cost;
    }

    private double noiseBetween(ParagraphRange b, ParagraphRange o) {
        double sum = 0;
        for (int i = b.from(); i < b.to(); i++) {
            for (int j = o.from(); j < o.to(); j++) {
                sum += noise * lighter(i, j);
            }
        }
        return sum;
    }

    private boolean canPair(Bead bead) {
        int b = bead.base().from();
        int o = bead.other().from();
        if (shared[b][o] == 0) {
            return false;
        }
        boolean strangers = isText(baseParagraphs.get(b)) != isText(otherParagraphs.get(o))
                || isTitle(baseParagraphs.get(b)) != isTitle(otherParagraphs.get(o))
                || base[b][0].size() <= FEW_WORDS
                || other[o][0].size() <= FEW_WORDS;
        return !strangers || similarity(bead) >= LEAST_FOR_STRANGERS;
    }

    private boolean canGroup(Bead bead) {
        return cohesion.holds(bead) && sameRoles(bead.base(), bead.other());
    }

    private boolean sameRoles(ParagraphRange b, ParagraphRange o) {
        Paragraph first = baseParagraphs.get(b.from());
        return baseParagraphs.subList(b.from(), b.to()).stream().allMatch(paragraph -> alike(first, paragraph))
                && otherParagraphs.subList(o.from(), o.to()).stream().allMatch(paragraph -> alike(first, paragraph));
    }

    private static boolean alike(Paragraph one, Paragraph two) {
        return isText(one) == isText(two) && isTitle(one) == isTitle(two);
    }

    private static boolean isText(Paragraph paragraph) {
        return paragraph.role() != Role.FURNITURE;
    }

    private static boolean isTitle(Paragraph paragraph) {
        return paragraph.role() == Role.HEADLINE || paragraph.role() == Role.HEADING;
    }
}
