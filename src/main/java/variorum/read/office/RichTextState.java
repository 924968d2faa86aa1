package variorum.read.office;

import java.util.Optional;

/** What holds inside a group of a rich text; a group inside begins with a copy, and what it changes ends with it. */
final class RichTextState {
    /** What ends when a group does. */
    enum Part {
        NONE,
        FOOTNOTE,
        ENDNOTE,
        BOX,
        HEAD,
        FOOT
    }

    /** What this group is; not what the groups round it are. */
    Part part = Part.NONE;

    /** Whether nothing of it is text. */
    boolean skipped;

    boolean inStyles;

    /** Whether it is part of a running head or foot. */
    boolean inRunning;

    /** Whether it is a field's instruction. */
    boolean instructs;

    /** The field that it is part of. */
    Field field = new Field();

    /** What is known of a field. */
    static final class Field {
        boolean isPageNumber;
    }

    boolean inTable;
    boolean hidden;
    boolean deleted;

    /** The number of the paragraph's style. */
    int style;

    /** The paragraph's level in an outline, from 1; empty for running text. */
    Optional<Integer> outline = Optional.empty();

    RichTextState inner() {
        RichTextState inner = new RichTextState();
        inner.skipped = skipped;
        inner.inStyles = inStyles;
        inner.inRunning = inRunning;
        inner.instructs = instructs;
        inner.field = field;
        inner.inTable = inTable;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.style = style;
        inner.outline = outline;
        return inner;
    }

    void resetParagraph() {
        inTable = false;
        style = 0;
        outline = Optional.empty();
    }

    void resetWords() {
        hidden = false;
        deleted = false;
    }
}
