package variorum.align;

import java.util.ArrayList;
import java.util.List;
import variorum.model.ParagraphRange;

/**
 * Lets paragraphs that were left over join the bead beside them: pieces of a split paragraph that share little with the
 * whole, because the other pieces have most of it.
 */
final class PieceJoiner {
    /**
     * So much of its weight a piece must find in words of the bead that nothing else there answers to; decision 0009.
     */
    private static final double LEAST_FOUND = 0.2;

    /** A piece shares very nearly as much with a paragraph of the bead as with any. */
    private static final double LEAST_OF_BEST = 0.9;

    private final Evidence evidence;
    private final HandMade handMade;
    private final FreeParagraphs free;

    /** @param free which paragraphs were left over; those that join a bead are so no longer */
    PieceJoiner(Evidence evidence, HandMade handMade, FreeParagraphs free) {
        this.evidence = evidence;
        this.handMade = handMade;
        this.free = free;
    }

    /** The bead with the piece beside it that goes best with it, or as it was. */
    Bead join(Bead bead) {
        Bead best = bead;
        double most = LEAST_FOUND;
        for (Bead grown : grown(bead)) {
            double found = evidence.found(bead, grown);
            if (found >= most && !handMade.keepsApart(grown)) {
                best = grown;
                most = found;
            }
        }
        free.take(best);
        return best;
    }

    /** The bead with each of the pieces beside it that have no better partner. */
    private List<Bead> grown(Bead bead) {
        ParagraphRange base = bead.base();
        ParagraphRange other = bead.other();
        List<Bead> grown = new ArrayList<>();
        for (int piece : beside(base)) {
            if (free.hasBase(piece) && evidence.cohesion().ofBase(piece, other) >= LEAST_OF_BEST) {
                grown.add(new Bead(with(base, piece), other));
            }
        }
        for (int piece : beside(other)) {
            if (free.hasOther(piece) && evidence.cohesion().ofOther(piece, base) >= LEAST_OF_BEST) {
                grown.add(new Bead(base, with(other, piece)));
            }
        }
        return grown;
    }

    private static int[] beside(ParagraphRange range) {
        return range.size() < Evidence.MOST_IN_GROUP ? new int[] {range.from() - 1, range.to()} : new int[0];
    }

    private static ParagraphRange with(ParagraphRange range, int piece) {
        return new ParagraphRange(Math.min(range.from(), piece), Math.max(range.to(), piece + 1));
    }
}
