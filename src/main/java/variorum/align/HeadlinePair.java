package variorum.align;

import java.util.List;
import java.util.Optional;

/**
 * Pairs two free headlines. They are short, and every newsroom writes its own, but if the stories below begin with the
 * same paragraph, little in common is enough.
 */
final class HeadlinePair {
    /** About one telling word in ten. */
    private static final double LEAST_SIMILARITY = 0.1;

    private final Evidence evidence;
    private final HandMade handMade;
    private final FreeParagraphs free;

    /** @param free the paragraphs that are still free */
    HeadlinePair(Evidence evidence, HandMade handMade, FreeParagraphs free) {
        this.evidence = evidence;
        this.handMade = handMade;
        this.free = free;
    }

    /** The pair, if there is one. */
    List<WorthyBead> find(List<Bead> found) {
        Optional<Bead> pair = evidence.headlines().filter(headlines -> canPair(headlines, found));
        return pair.stream()
                .map(headlines -> new WorthyBead(headlines, evidence.similarity(headlines)))
                .toList();
    }

    private boolean canPair(Bead headlines, List<Bead> found) {
        return free.has(headlines)
                && !handMade.keepsApart(headlines)
                && evidence.similarity(headlines) >= LEAST_SIMILARITY
                && found.stream().anyMatch(bead -> evidence.isFirstText(headlines, bead));
    }
}
