package variorum.read.office;

/** What holds inside a group of a rich text; a group inside begins with a copy, and what it changes ends with it. */
final class RichTextState {
    /** What ends when a group does. */
    enum Part {
        NONE,
        NOTE,
        BOX
    }

    /** What this group is; not what the groups round it are. */
    Part part = Part.NONE;

    /** Whether nothing of it is text. */
    boolean skipped;

    boolean inStyles;
    boolean inTable;
    boolean hidden;
    boolean deleted;

    /** The number of the paragraph's style. */
    int style;

    RichTextState inner() {
        RichTextState inner = new RichTextState();
        inner.skipped = skipped;
        inner.inStyles = inStyles;
        inner.inTable = inTable;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.style = style;
        return inner;
    }

    void resetParagraph() {
        inTable = false;
        style = 0;
    }

    void resetWords() {
        hidden = false;
        deleted = false;
    }
}
