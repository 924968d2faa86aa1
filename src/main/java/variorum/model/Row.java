package variorum.model;

import java.util.List;

/**
 * A link with its edits: what a reader sees side by side.
 *
 * @param edits in the order of both texts, without overlap; empty if the texts are the same, and for one-sided rows
 */
public record Row(Link link, List<Edit> edits) {
    public Row {
        edits = List.copyOf(edits);
        if (!link.isAligned() && !edits.isEmpty()) {
            throw new IllegalArgumentException("a one-sided row has no edits: " + link);
        }
        int base = 0;
        int other = 0;
        for (Edit edit : edits) {
            if (edit.base().start() < base || edit.other().start() < other) {
                throw new IllegalArgumentException("edit out of order: " + edit);
            }
            base = edit.base().end();
            other = edit.other().end();
        }
    }

    /** How the two sides relate, in the words of the reports. */
    public enum Kind {
        EQUAL,
        CHANGED,
        ADDED,
        REMOVED
    }

    public Kind kind() {
        if (link.base().isEmpty()) {
            return Kind.ADDED;
        }
        if (link.other().isEmpty()) {
            return Kind.REMOVED;
        }
        return edits.isEmpty() ? Kind.EQUAL : Kind.CHANGED;
    }

    public ParagraphRange base() {
        return link.base();
    }

    public ParagraphRange other() {
        return link.other();
    }

    public boolean moved() {
        return link.moved();
    }

    /** Whether the row as a whole is a change: added, removed or moved. */
    public boolean isChange() {
        return link.moved() || !link.isAligned();
    }
}
