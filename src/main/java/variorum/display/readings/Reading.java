package variorum.display.readings;

import java.util.List;
import variorum.model.Span;

/**
 * What some versions have at one place, all of them the same.
 *
 * @param words on one line; empty where they have nothing there
 * @param instead the words of the base that these stand for, where those are more than was asked for; else empty
 * @param witnesses the versions, in the order of the columns
 */
public record Reading(String words, String instead, List<Witness> witnesses) {
    public Reading {
        witnesses = List.copyOf(witnesses);
    }

    public boolean isAbsent() {
        return words.isEmpty();
    }

    /**
     * A version, and where in its text the words stand, or would stand.
     *
     * @param version its index in the collation
     */
    public record Witness(int version, Span place) {}
}
