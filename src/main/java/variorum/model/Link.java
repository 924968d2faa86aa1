package variorum.model;

/**
 * Paragraphs that correspond to one another (a bead of the alignment). One side is empty if a paragraph was added or
 * removed.
 *
 * @param moved whether it is aligned out of order with its neighbours
 * @param similarity 0 (nothing shared, and always 0 when a side is empty) to 1 (same text)
 * @param sure false if the evidence for the link was below the threshold
 * @param why one sentence on what the link rests on and what was next best; empty if there is nothing to say
 */
public record Link(
        ParagraphRange base, ParagraphRange other, boolean moved, double similarity, boolean sure, String why) {
    private static final String BY_HAND = "Linked by hand.";

    public Link {
        if (base.isEmpty() && other.isEmpty()) {
            throw new IllegalArgumentException("a link holds a paragraph");
        }
        if (moved && (base.isEmpty() || other.isEmpty())) {
            throw new IllegalArgumentException("only an aligned paragraph can have moved");
        }
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity is from 0 to 1: " + similarity);
        }
    }

    public static Link removed(ParagraphRange base, int otherAt) {
        return new Link(base, ParagraphRange.emptyAt(otherAt), false, 0, true, "");
    }

    public static Link added(int baseAt, ParagraphRange other) {
        return new Link(ParagraphRange.emptyAt(baseAt), other, false, 0, true, "");
    }

    /** A link that the reader made. */
    public static Link byHand(ParagraphRange base, ParagraphRange other, double similarity) {
        return new Link(base, other, false, similarity, true, BY_HAND);
    }

    public boolean isByHand() {
        return why.equals(BY_HAND);
    }

    public Link asMoved() {
        return new Link(base, other, true, similarity, sure, why);
    }

    /** The same link with base and other exchanged. */
    public Link swapped() {
        return new Link(other, base, moved, similarity, sure, why);
    }

    /** Whether both versions have text here. */
    public boolean isAligned() {
        return !base.isEmpty() && !other.isEmpty();
    }
}
