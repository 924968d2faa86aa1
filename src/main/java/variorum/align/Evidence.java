package variorum.align;

import java.util.Optional;
import variorum.model.ParagraphRange;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.text.TokenizedVersion;

/**
 * The evidence that paragraphs of two versions correspond. What two groups of paragraphs share is the weight of their
 * common words, minus what any two paragraphs of these versions share by chance (the noise), so that a common subject
 * is no evidence.
 */
final class Evidence {
    /** The most paragraphs on one side of a bead. */
    static final int MOST_IN_GROUP = 4;

    /** The share of both sides' weight that a bead must have in common beyond noise; decision 0005. */
    private static final double LEAST_SHARE = 0.1;

    /** Paragraphs that are less similar than this have only their subject in common; decision 0005. */
    private static final double LEAST_SIMILARITY = 0.18;

    /** What each paragraph beyond one on each side costs, in units of weight; decision 0005. */
    private static final double GROUP_COST = 2;

    /**
     * Paragraphs of different roles, or of few words, that are less similar than this are not the same one reworked.
     */
    private static final double LEAST_FOR_STRANGERS = 0.6;

    /** A paragraph of at most this many words is a label, and one word in common with another means nothing. */
    private static final int FEW_WORDS = 3;

    /** The same of furniture: {@code Last updated 2 hours ago}, {@code Reading time: 2 minutes}. */
    private static final int FEW_WORDS_OF_FURNITURE = 8;

    /** The prior noise, and the number of pairs that it counts as. */
    private static final double PRIOR_NOISE = 0.05;

    private static final double PRIOR_PAIRS = 4;

    /** About how many pairs the noise is measured on; more would not change it. */
    private static final int NOISE_PAIRS = 20_000;

    private final Side base;
    private final Side other;
    private final double[] weights;
    private final boolean isPartial;
    private final SharedWeights shared;
    private final Cohesion cohesion;
    private final Twins twins;
    private final double noise;

    Evidence(TokenizedVersion base, TokenizedVersion other, TermWeights terms, Workers workers, Monitor monitor) {
        this.weights = terms.weights();
        this.base = new Side(base, terms, workers, monitor.part(0, 0.16));
        this.other = new Side(other, terms, workers, monitor.part(0.16, 0.33));
        Candidates candidates = CandidateSearch.find(this.base, this.other, weights, workers, monitor.part(0.33, 0.78));
        this.isPartial = candidates.isPartial();
        this.shared =
                new SharedWeights(candidates.byBase(), this.base, this.other, weights, workers, monitor.part(0.78, 1));
        this.cohesion = new Cohesion(shared);
        this.twins = new Twins(this, shared);
        this.noise = noise(monitor);
    }

    /**
     * The share of the lighter paragraph's weight that two paragraphs have in common by chance: the mean over evenly
     * sampled pairs that are not the best of either paragraph, with a weak prior in case there are few such pairs.
     */
    private double noise(Monitor monitor) {
        double sum = PRIOR_NOISE * PRIOR_PAIRS;
        double pairs = PRIOR_PAIRS;
        long all = (long) base.size() * other.size();
        long step = step(all, other.size());
        Sharing sharing = new Sharing(weights);
        int laidOut = -1;
        for (long pair = 0; pair < all; pair += step) {
            int b = (int) (pair / other.size());
            int o = (int) (pair % other.size());
            if (b != laidOut) {
                monitor.check();
                sharing.layOut(base.terms(b));
                laidOut = b;
            }
            double lighter = lighter(b, o);
            float common = (float) sharing.with(other.terms(o));
            if (lighter > 0 && common < Math.min(shared.bestOfBase(b), shared.bestOfOther(o))) {
                sum += common / lighter;
                pairs++;
            }
        }
        return sum / pairs;
    }

    /**
     * The sampling step, chosen to visit all rows and columns of the table: it shares no divisor with the number of
     * columns.
     */
    private static long step(long all, int columns) {
        long step = 1 + all / NOISE_PAIRS;
        while (greatestDivisor(step, columns) > 1) {
            step++;
        }
        return step;
    }

    private static long greatestDivisor(long one, long two) {
        return two == 0 ? one : greatestDivisor(two, one % two);
    }

    private double lighter(int b, int o) {
        return Math.min(base.terms(b).mass(), other.terms(o).mass());
    }

    /** Whether some promising pair of paragraphs may not have been looked at. */
    boolean isPartial() {
        return isPartial;
    }

    Cohesion cohesion() {
        return cohesion;
    }

    SharedWeights shared() {
        return shared;
    }

    Side base() {
        return base;
    }

    Side other() {
        return other;
    }

    /** How alike the two sides are, 0 to 1. */
    double similarity(Bead bead) {
        double mass = mass(bead);
        return mass == 0 ? 0 : Math.min(1, 2 * common(bead) / mass);
    }

    /** The weight of all terms of both sides. */
    private double mass(Bead bead) {
        return base.terms(bead.base()).mass() + other.terms(bead.other()).mass();
    }

    /** The weight of what the two sides have in common. */
    private double common(Bead bead) {
        if (bead.isPair()) {
            float known = shared.of(bead.base().from(), bead.other().from());
            if (known > 0) {
                return known;
            }
        }
        return base.terms(bead.base()).shared(other.terms(bead.other()), weights);
    }

    /** The phrases of the paragraphs that are still free. */
    SharedPhrases phrases(FreeParagraphs free, Monitor monitor) {
        return new SharedPhrases(base, other, weights, free, monitor);
    }

    /** Whether all paragraphs of a bead are of one kind: text or furniture, titles or not. */
    boolean areAlike(Bead bead) {
        int first = bead.base().from();
        return base.isAllLike(bead.base(), base, first) && other.isAllLike(bead.other(), base, first);
    }

    /** Whether both sides of a pair are text, and both are titles or neither is. */
    boolean areText(Bead pair) {
        return base.isText(pair.base().from()) && areAlike(pair);
    }

    /** Whether both sides are poems of several stanzas. */
    boolean arePoems() {
        return base.isPoem() && other.isPoem();
    }

    /** Whether both are headings by their looks: short, and counted. */
    boolean areCountedHeadings(int b, int o) {
        return base.isCountedHeading(b) && other.isCountedHeading(o);
    }

    /** The first headlines of both sides, if both have one. */
    Optional<Bead> headlines() {
        int b = base.headline();
        int o = other.headline();
        return b == base.size() || o == other.size()
                ? Optional.empty()
                : Optional.of(new Bead(ParagraphRange.of(b), ParagraphRange.of(o)));
    }

    /** Whether on both sides there is no text between the headline and the bead below it. */
    boolean isFirstText(Bead headlines, Bead bead) {
        return base.isFirstText(headlines.base(), bead.base()) && other.isFirstText(headlines.other(), bead.other());
    }

    /**
     * How much better the alignment is with this bead than without it, in units of weight; not positive for paragraphs
     * that do not form a bead.
     */
    double gain(Bead bead) {
        ParagraphRange b = bead.base();
        ParagraphRange o = bead.other();
        boolean pair = b.size() == 1 && o.size() == 1;
        if (pair ? !canPair(bead) : !canGroup(bead)) {
            return 0;
        }
        Terms left = base.terms(b);
        Terms right = other.terms(o);
        double common = pair ? shared.of(b.from(), o.from()) : left.shared(right, weights);
        double mass = left.mass() + right.mass();
        if (2 * common < LEAST_SIMILARITY * mass) {
            return 0;
        }
        double beyondNoise = common - noiseBetween(b, o);
        double cost = GROUP_COST * (b.size() + o.size() - 2);
        double gain = 2 * beyondNoise - LEAST_SHARE * mass - cost;
        return gain > 0 && twins.areParted(bead) ? 0 : gain;
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
        if (shared.of(b, o) == 0) {
            return false;
        }
        int few = base.isText(b) ? FEW_WORDS : FEW_WORDS_OF_FURNITURE;
        boolean strangers = !other.isAllLike(bead.other(), base, b)
                || base.terms(b).size() <= few
                || other.terms(o).size() <= few;
        return !strangers || similarity(bead) >= LEAST_FOR_STRANGERS;
    }

    private boolean canGroup(Bead bead) {
        return areAlike(bead) && cohesion.holds(bead);
    }
}
