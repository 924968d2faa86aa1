package variorum.model;

/**
 * One change inside a row: the base's words at {@code base} became the other's at {@code other}.
 *
 * @param base in the base's text; empty, at the point of insertion, for an insert
 * @param other in the other's text; empty for a delete
 * @param fact whether a figure, date, amount, name, negation, hedge or quoted word changed
 */
public record Edit(Span base, Span other, Category category, boolean fact) {
    public Edit {
        if (base.isEmpty() && other.isEmpty()) {
            throw new IllegalArgumentException("an edit changes something");
        }
        boolean formOnly =
                category == Category.WHITESPACE || category == Category.CASE || category == Category.PUNCTUATION;
        if (fact && formOnly) {
            throw new IllegalArgumentException("a change of " + category.id() + " alone is no change of fact");
        }
    }

    /** What happens to the base's words. */
    public enum Kind {
        INSERT,
        DELETE,
        REPLACE
    }

    public Kind kind() {
        return base.isEmpty() ? Kind.INSERT : other.isEmpty() ? Kind.DELETE : Kind.REPLACE;
    }
}
