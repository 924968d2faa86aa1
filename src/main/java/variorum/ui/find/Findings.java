package variorum.ui.find;

import java.util.List;

/**
 * What came of a search.
 *
 * @param matches version by version
 * @param trouble why the search was not made or not finished, or found too much, in a sentence; empty where all went
 *     well
 */
public record Findings(List<Match> matches, String trouble) {
    static final Findings NOTHING = new Findings(List.of(), "");

    public Findings {
        matches = List.copyOf(matches);
    }

    static Findings trouble(String sentence) {
        return new Findings(List.of(), sentence);
    }
}
