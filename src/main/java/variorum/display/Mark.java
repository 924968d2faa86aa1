package variorum.display;

import java.util.List;
import variorum.model.Span;

/**
 * Marked words of one version.
 *
 * @param span in the version's text, never empty, inside one paragraph; marks of a paragraph do not overlap
 * @param changes the numbers of the changes that these words belong to, ascending; empty for a hidden change
 * @param fact whether one of them is a change of fact
 */
public record Mark(Span span, Look look, List<Integer> changes, boolean fact) {
    public Mark {
        changes = List.copyOf(changes);
    }

    /** The part of it that {@code part}, which it overlaps, holds. */
    Mark within(Span part) {
        Span both = new Span(Math.max(span.start(), part.start()), Math.min(span.end(), part.end()));
        return new Mark(both, look, changes, fact);
    }

    /** How the words differ. */
    public enum Look {
        /** The base's words, which the other version lacks. */
        DELETED,
        /** The other's words, which the base lacks. */
        INSERTED,
        /** The base's words, which stand otherwise in the other version. */
        REPLACED,
        /** The other's words in place of the base's. */
        REPLACING,
        /** A change that a filter hides; shown pale or not at all. */
        HIDDEN,
        /** A change, shown, of a group that the reader wants to see less of. */
        DIMMED,
        /** A change that bears no mark, because what was kept does. */
        UNMARKED,
        /** Words that both versions have, where these are what is marked. */
        KEPT
    }
}
