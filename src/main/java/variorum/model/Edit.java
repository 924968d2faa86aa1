package variorum.model;

import java.util.List;

/**
 * One change inside a row: the base's words at {@code base} became the other's at {@code other}.
 *
 * @param base in the base's text; empty, at the point of insertion, for an insert
 * @param other in the other's text; empty for a delete
 * @param facts the figures, dates, amounts, names, negations, hedges and quoted words that changed
 */
public record Edit(Span base, Span other, Category category, List<FactChange> facts) {
    public Edit {
        facts = List.copyOf(facts);
        if (base.isEmpty() && other.isEmpty()) {
            throw new IllegalArgumentException("an edit changes something");
        }
        boolean formOnly =
                category == Category.WHITESPACE || category == Category.CASE || category == Category.PUNCTUATION;
        if (!facts.isEmpty() && formOnly) {
            throw new IllegalArgumentException("a change of " + category.id() + " alone is no change of fact");
        }
    }

    /** Whether more than wording or form changed. */
    public boolean fact() {
        return !facts.isEmpty();
    }

    /** The same edit with the versions exchanged; of two facts of one kind, what went still stands first. */
    public Edit swapped() {
        return new Edit(
                other,
                base,
                category,
                facts.stream()
                        .map(FactChange::swapped)
                        .sorted(Edit::compareOrder)
                        .toList());
    }

    private static int compareOrder(FactChange one, FactChange other) {
        int byKind = one.kind().compareTo(other.kind());
        return byKind != 0
                ? byKind
                : Boolean.compare(one.base().isEmpty(), other.base().isEmpty());
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
