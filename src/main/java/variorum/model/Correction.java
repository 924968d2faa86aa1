package variorum.model;

/**
 * A link made or broken by hand, which the engine keeps and works around: these paragraphs correspond, or they do not.
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

    /** What the reader did. */
    public enum Kind {
        LINK,
        UNLINK
    }
}
