package variorum.display;

import java.util.List;
import variorum.model.Span;

/**
 * A fact that changed: one change of the plan, or several that are one matter to a reader.
 *
 * @param changes ascending, at least one
 * @param base from the first of its words in the base's text to the last
 * @param other the same in the other's text
 */
public record Fact(Kind kind, List<Change> changes, Span base, Span other) {
    public Fact {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("no change makes no fact");
        }
    }

    static Fact of(Kind kind, List<Change> changes) {
        return new Fact(
                kind,
                changes,
                changes.stream().map(Change::base).reduce(Span::union).orElseThrow(),
                changes.stream().map(Change::other).reduce(Span::union).orElseThrow());
    }

    /** The change that the reader comes to first. */
    public Change first() {
        return changes.get(0);
    }

    /** What a fact is about, the weightiest first. */
    public enum Kind {
        /** A figure, date or amount, also within quotation marks. */
        NUMBER,
        NAME,
        /** Whether something is so, and how sure: "not", "may", "alleged". */
        DENIAL,
        /** Other words in somebody's mouth; one for each quotation. */
        QUOTATION,
        /** Figures or names that left one place of a sentence for another. */
        MOVED,
        /** The same names, but for capitals, hyphens and the like. */
        SPELLING
    }
}
