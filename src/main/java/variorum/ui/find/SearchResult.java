package variorum.ui.find;

import java.util.List;

/**
 * The result of a search.
 *
 * @param matches version by version
 * @param trouble one sentence on why the search was not done or not finished, or found too much; empty if it succeeded
 */
record SearchResult(List<Match> matches, String trouble) {
    static final SearchResult NOTHING = new SearchResult(List.of(), "");

    SearchResult {
        matches = List.copyOf(matches);
    }

    static SearchResult trouble(String sentence) {
        return new SearchResult(List.of(), sentence);
    }
}
