package variorum.display;

import java.util.List;
import java.util.Locale;
import variorum.model.Span;

/**
 * Marked words of one version.
 *
 * @param span in the version's text, never empty, inside one paragraph; marks of a paragraph do not overlap
 * @param changes the numbers of the changes that these words belong to, ascending; empty for a hidden change
 * @param fact whether any of them is a change of fact
 */
public record Mark(Span span, Look look, List<Integer> changes, boolean fact) {
    public Mark {
        changes = List.copyOf(changes);
    }

    /** The part of it inside {@code part}, which it must overlap. */
    Mark within(Span part) {
        return new Mark(span.intersection(part), look, changes, fact);
    }

    /** How the words differ. */
    public enum Look {
        /** The base's words, which the other version lacks. */
        DELETED,
        /** The other's words, which the base lacks. */
        INSERTED,
        /** The base's words, which the other version replaces. */
        REPLACED,
        /** The other's words in place of the base's. */
        REPLACING,
        /** A change that a filter hides; shown pale or not at all. */
        HIDDEN,
        /** A change of a group that the reader dimmed. */
        DIMMED,
        /** A change without a mark, because what was kept is marked instead. */
        UNMARKED,
        /** Words that both versions have, when these are marked instead of the changes. */
        KEPT;

        /** Its name in style sheets. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
