package variorum.model;

/**
 * An alignment made by hand, which the engine works round: these paragraphs answer to one another, or they do not.
 *
 * @param base index of a version
 * @param other index of another version
 */
public record Correction(
        Kind kind, int base, ParagraphRange baseParagraphs, int other, ParagraphRange otherParagraphs) {
    public Correction {
        if (base == other || baseParagraphs.isEmpty() || otherParagraphs.isEmpty()) {
            throw new IllegalArgumentException("a correction names paragraphs of two versions");
        }
    }

    /** What the hand said. */
    public enum Kind {
        LINK,
        UNLINK
    }
}
