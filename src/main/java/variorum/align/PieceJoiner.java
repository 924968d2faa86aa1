package variorum.align;

import java.util.stream.IntStream;
import variorum.model.ParagraphRange;

/**
 * Lets free paragraphs join the bead beside them: pieces of a split paragraph that share little with the whole, because
 * the other pieces have most of it, but do share a phrase that is nowhere else.
 */
final class PieceJoiner {
    /** So much more than what chance makes the phrases of a piece and its partner weigh; decision 0011. */
    private static final double LEAST_BEYOND_CHANCE = -2;

    /** A piece shares very nearly as much with a paragraph of the bead as with any. */
    private static final double LEAST_OF_BEST = 0.9;

    private final Evidence evidence;
    private final HandMade handMade;
    private final FreeParagraphs free;
    private final SharedPhrases phrases;

    /** @param free the paragraphs that are still free; those that join a bead no longer are */
    PieceJoiner(Evidence evidence, HandMade handMade, FreeParagraphs free, SharedPhrases phrases) {
        this.evidence = evidence;
        this.handMade = handMade;
        this.free = free;
        this.phrases = phrases;
    }

    /** The bead joined with the neighbouring piece that fits it best, or as it was. */
    Bead join(Bead bead) {
        Grown best = new Grown(bead, LEAST_BEYOND_CHANCE);
        for (int piece : beside(bead.base())) {
            if (free.hasBase(piece) && evidence.cohesion().ofBase(piece, bead.other()) >= LEAST_OF_BEST) {
                best = better(best, new Grown(new Bead(with(bead.base(), piece), bead.other()), ofBase(piece, bead)));
            }
        }
        for (int piece : beside(bead.other())) {
            if (free.hasOther(piece) && evidence.cohesion().ofOther(piece, bead.base()) >= LEAST_OF_BEST) {
                best = better(best, new Grown(new Bead(bead.base(), with(bead.other(), piece)), ofOther(piece, bead)));
            }
        }
        free.take(best.bead());
        return best.bead();
    }

    /** A bead with a piece, and what the phrases of the piece weigh beyond chance. */
    private record Grown(Bead bead, double phrases) {}

    private Grown better(Grown one, Grown two) {
        boolean canBe = evidence.areAlike(two.bead()) && !handMade.keepsApart(two.bead());
        return canBe && two.phrases() >= one.phrases() ? two : one;
    }

    private double ofBase(int piece, Bead bead) {
        return paragraphs(bead.other())
                .mapToDouble(o -> phrases.beyondChance(piece, o))
                .max()
                .orElseThrow();
    }

    private double ofOther(int piece, Bead bead) {
        return paragraphs(bead.base())
                .mapToDouble(b -> phrases.beyondChance(b, piece))
                .max()
                .orElseThrow();
    }

    private static IntStream paragraphs(ParagraphRange range) {
        return IntStream.range(range.from(), range.to());
    }

    private static int[] beside(ParagraphRange range) {
        return range.size() < Evidence.MOST_IN_GROUP ? new int[] {range.from() - 1, range.to()} : new int[0];
    }

    private static ParagraphRange with(ParagraphRange range, int piece) {
        return new ParagraphRange(Math.min(range.from(), piece), Math.max(range.to(), piece + 1));
    }
}
