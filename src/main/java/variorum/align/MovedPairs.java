package variorum.align;

import java.util.List;

/**
 * Pairs free paragraphs wherever they are, if each is nearly the other's best partner and they have a phrase in common.
 * What was moved and condensed shares too little to be found by its words alone.
 */
final class MovedPairs {
    /** Given the phrase, it is enough to have this part of their weight in common; decision 0011. */
    private static final double LEAST_SIMILARITY = 0.17;

    /** Each shares nearly as much with the other as with any. */
    private static final double LEAST_OF_BEST = 0.8;

    /** Their phrases must weigh this much more than phrases by chance among all pairs of paragraphs; decision 0011. */
    private static final double LEAST_BEYOND_CHANCE = -8.5;

    private final Evidence evidence;
    private final HandMade handMade;
    private final SharedPhrases phrases;

    MovedPairs(Evidence evidence, HandMade handMade, SharedPhrases phrases) {
        this.evidence = evidence;
        this.handMade = handMade;
        this.phrases = phrases;
    }

    /** The pairs, those with the weightiest phrases first; some may not be free. */
    List<WorthyBead> find() {
        double ways =
                Math.log((double) evidence.base().size() * evidence.other().size());
        return phrases.pairs().stream()
                .filter(this::canPair)
                .map(pair -> new WorthyBead(
                        pair,
                        phrases.beyondChance(pair.base().from(), pair.other().from())))
                .filter(pair -> pair.worth() - ways >= LEAST_BEYOND_CHANCE)
                .sorted((one, two) -> Double.compare(two.worth(), one.worth()))
                .toList();
    }

    private boolean canPair(Bead pair) {
        return evidence.areText(pair)
                && !handMade.keepsApart(pair)
                && evidence.similarity(pair) >= LEAST_SIMILARITY
                && evidence.cohesion().weakest(pair) >= LEAST_OF_BEST;
    }
}
