package variorum.display.readings;

import java.util.List;
import variorum.model.Span;

/**
 * A reading that one or more versions have at a place.
 *
 * @param words on one line; empty if they have nothing there
 * @param instead the words of the base that these correspond to, if those are more than was asked for; otherwise empty
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
     * A version, and where in its text the words are, or would be.
     *
     * @param version its index in the collation
     */
    public record Witness(int version, Span place) {}
}
