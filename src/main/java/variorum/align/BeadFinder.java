package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import variorum.model.ParagraphRange;
import variorum.progress.Monitor;

/**
 * Finds the beads of a region: first the best alignment that keeps the order of both sides, then, among the paragraphs
 * left over, again and again the best that is left, which is what has moved.
 */
final class BeadFinder {
    /** Below this similarity paragraphs out of order are not the same ones moved; decision 0005. */
    private static final double LEAST_FOR_MOVED = 0.25;

    /** Moved paragraphs are very nearly each other's best partner anywhere; decision 0005. */
    private static final double LEAST_OF_BEST_FOR_MOVED = 0.8;

    private final Evidence evidence;
    private final HandMade handMade;

    BeadFinder(Evidence evidence, HandMade handMade) {
        this.evidence = evidence;
        this.handMade = handMade;
    }

    /** The beads in no particular order, of paragraphs that are not linked by hand. */
    List<Bead> find(Monitor monitor) {
        List<Bead> beads = new ArrayList<>(handMade.together());
        Gains gains = new InOrder();
        List<Bead> found;
        do {
            found = BeadSearch.best(
                    free(evidence.baseSize(), beads, Bead::base),
                    free(evidence.otherSize(), beads, Bead::other),
                    gains,
                    monitor);
            beads.addAll(found);
            gains = new OutOfOrder();
        } while (!found.isEmpty());
        return beads.subList(handMade.together().size(), beads.size());
    }

    private class InOrder implements Gains {
        @Override
        public boolean mayBound(int base, int other) {
            return evidence.cohesion().areNear(base, other);
        }

        @Override
        public double gain(Bead bead) {
            return handMade.keepsApart(bead) ? 0 : evidence.gain(bead);
        }
    }

    private final class OutOfOrder extends InOrder {
        @Override
        public double gain(Bead bead) {
            double gain = super.gain(bead);
            boolean canMove = gain > 0
                    && evidence.cohesion().weakest(bead) >= LEAST_OF_BEST_FOR_MOVED
                    && evidence.similarity(bead) >= LEAST_FOR_MOVED;
            return canMove ? gain : 0;
        }
    }

    /** The paragraphs of one side that no bead has yet, ascending. */
    private static int[] free(int size, List<Bead> beads, Function<Bead, ParagraphRange> side) {
        boolean[] isTaken = new boolean[size];
        for (Bead bead : beads) {
            ParagraphRange range = side.apply(bead);
            for (int index = range.from(); index < range.to(); index++) {
                isTaken[index] = true;
            }
        }
        return IntStream.range(0, size).filter(index -> !isTaken[index]).toArray();
    }
}
