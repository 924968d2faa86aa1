package variorum.display.readings;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Span;

/**
 * A reading that one or more versions have at a place.
 *
 * @param words each paragraph on a line of its own; empty if they have nothing there
 * @param instead the words of the base that these correspond to, if those are more than was asked for; otherwise empty
 * @param elsewhere whether the base has nothing there, but the same paragraphs at another place
 * @param witnesses the versions, in the order of the columns
 */
public record Reading(String words, String instead, boolean elsewhere, List<Witness> witnesses) {
    public Reading {
        witnesses = List.copyOf(witnesses);
    }

    public boolean isAbsent() {
        return words.isEmpty();
    }

    /** The same without its versions, and without paragraphs: equal where two versions have the same reading. */
    Reading alone() {
        return new Reading(words.replace('\n', ' '), instead, elsewhere, List.of());
    }

    /** The same with the versions of the other too. */
    Reading alsoIn(Reading same) {
        List<Witness> all = new ArrayList<>(witnesses);
        all.addAll(same.witnesses);
        return new Reading(words, instead, elsewhere, all);
    }

    /**
     * A version, and where in its text the words are, or would be.
     *
     * @param version its index in the collation
     */
    public record Witness(int version, Span place) {}
}
