package variorum.align;

import java.util.ArrayList;
import java.util.List;
import variorum.model.ParagraphRange;

/**
 * Pairs free paragraphs at the same place, between the same two links. Short paragraphs are easily changed beyond
 * recognition, but with nothing else in their place, the place is evidence too: {@code Violets are blue} became
 * {@code Violets are green}.
 */
final class PlacePairs {
    /** Given the place, it is enough to have a quarter of their weight in common. */
    private static final double LEAST_SIMILARITY = 0.25;

    /** Or phrases that weigh this much more than phrases by chance; decision 0011. */
    private static final double LEAST_BEYOND_CHANCE = -1;

    /** What it is worth to be headings of the same, as a similarity. */
    private static final double HEADINGS = 0.1;

    private final Evidence evidence;
    private final HandMade handMade;
    private final FreeParagraphs free;
    private final SharedPhrases phrases;

    /** @param free the paragraphs that are still free */
    PlacePairs(Evidence evidence, HandMade handMade, FreeParagraphs free, SharedPhrases phrases) {
        this.evidence = evidence;
        this.handMade = handMade;
        this.free = free;
        this.phrases = phrases;
    }

    /** The pairs, in order; they do not overlap. */
    List<WorthyBead> find(List<Bead> found) {
        List<WorthyBead> pairs = new ArrayList<>();
        int base = 0;
        int other = 0;
        for (Bead bead : MoveFinder.inOrder(found)) {
            addBetween(
                    new ParagraphRange(base, bead.base().from()),
                    new ParagraphRange(other, bead.other().from()),
                    pairs);
            addHeadings(bead, pairs);
            base = bead.base().to();
            other = bead.other().to();
        }
        addBetween(
                new ParagraphRange(base, evidence.base().size()),
                new ParagraphRange(other, evidence.other().size()),
                pairs);
        return BeadChain.heaviest(pairs);
    }

    private void addBetween(ParagraphRange base, ParagraphRange other, List<WorthyBead> pairs) {
        double ways = Math.log(Math.max(1, (double) base.size() * other.size()));
        for (int b = base.from(); b < base.to(); b++) {
            for (int o : evidence.shared().partnersOfBase(b)) {
                Bead pair = new Bead(ParagraphRange.of(b), ParagraphRange.of(o));
                if (other.contains(o) && canPair(pair) && isEnough(pair, ways)) {
                    pairs.add(new WorthyBead(pair, evidence.similarity(pair)));
                }
            }
        }
    }

    /** Counted headings right above what answers to one another: {@code 4. Fares} became {@code 5. Prices}. */
    private void addHeadings(Bead below, List<WorthyBead> pairs) {
        int b = below.base().from() - 1;
        int o = below.other().from() - 1;
        if (free.hasBase(b) && free.hasOther(o) && evidence.areCountedHeadings(b, o)) {
            Bead pair = new Bead(ParagraphRange.of(b), ParagraphRange.of(o));
            if (canPair(pair)) {
                pairs.add(new WorthyBead(pair, Math.max(HEADINGS, evidence.similarity(pair))));
            }
        }
    }

    private boolean canPair(Bead pair) {
        return free.has(pair) && evidence.areText(pair) && !handMade.keepsApart(pair);
    }

    /**
     * Whether they share enough words, or phrases.
     *
     * @param ways the logarithm of the number of pairs at the place, every one of which chance may try
     */
    private boolean isEnough(Bead pair, double ways) {
        return evidence.similarity(pair) >= LEAST_SIMILARITY
                || phrases.beyondChance(pair.base().from(), pair.other().from()) >= ways + LEAST_BEYOND_CHANCE;
    }
}
