package variorum.ui.dock;

import java.util.Comparator;
import java.util.OptionalInt;
import variorum.ui.words.Texts;

/**
 * The numbers, counted from 1, of the paragraphs of the base and of the other version in which a change is; at least
 * one of them.
 */
record ParagraphNumbers(OptionalInt base, OptionalInt other) {
    static final Comparator<ParagraphNumbers> ORDER = Comparator.comparingInt(ParagraphNumbers::first);

    ParagraphNumbers {
        if (base.isEmpty() && other.isEmpty()) {
            throw new IllegalArgumentException("a change stands in a paragraph");
        }
    }

    static ParagraphNumbers both(int base, int other) {
        return new ParagraphNumbers(OptionalInt.of(base), OptionalInt.of(other));
    }

    static ParagraphNumbers ofBase(int base) {
        return new ParagraphNumbers(OptionalInt.of(base), OptionalInt.empty());
    }

    static ParagraphNumbers ofOther(int other) {
        return new ParagraphNumbers(OptionalInt.empty(), OptionalInt.of(other));
    }

    /** One number where both are the same. */
    String shown() {
        return base.equals(other) ? number(base) : Texts.text("line.paragraphs", number(base), number(other));
    }

    String spoken() {
        return base.isEmpty() || other.isEmpty() || base.equals(other)
                ? Texts.text("line.in-paragraph", first())
                : Texts.text("line.in-paragraphs", first(), other.getAsInt());
    }

    private int first() {
        return base.orElseGet(other::getAsInt);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "\u2013";
    }
}
