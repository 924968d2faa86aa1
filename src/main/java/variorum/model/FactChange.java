package variorum.model;

import java.util.List;

/**
 * One kind of fact that changed within an edit, with the exact words: the figures, names or the like that one side has
 * and the other lacks.
 *
 * @param base in the base's text, ascending, with neighbouring words in one span; empty if something was added
 * @param other the same in the other's text
 * @param respelled whether the words say the same in another style: {@code twelve} and {@code 12}
 */
public record FactChange(Kind kind, List<Span> base, List<Span> other, boolean respelled) {
    public FactChange {
        base = List.copyOf(base);
        other = List.copyOf(other);
        if (base.isEmpty() && other.isEmpty()) {
            throw new IllegalArgumentException("a change of fact has words");
        }
    }

    /** All of an edit as one fact. */
    public static FactChange whole(Kind kind, Span base, Span other) {
        return new FactChange(kind, unlessEmpty(base), unlessEmpty(other), false);
    }

    private static List<Span> unlessEmpty(Span span) {
        return span.isEmpty() ? List.of() : List.of(span);
    }

    FactChange swapped() {
        return new FactChange(kind, other, base, respelled);
    }

    /** What the words are; a word is of the first kind that it can be. */
    public enum Kind {
        /** Figures, dates, amounts. */
        NUMBER,
        NAME,
        /** Negations and hedges. */
        DENIAL,
        /** Words in quotation marks that are none of the above. */
        QUOTATION
    }
}
