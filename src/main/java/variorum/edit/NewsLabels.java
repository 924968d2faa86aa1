package variorum.edit;

import java.util.Set;

/** What agencies set before a headline in capitals to say what has become of the story: {@code CORRECTED:}. */
final class NewsLabels {
    private static final Set<String> LABELS = Set.of(
            "BREAKING",
            "CORRECTED",
            "CORRECTION",
            "EXCLUSIVE",
            "RECAST",
            "REFILE",
            "UPDATE",
            "UPDATED",
            "URGENT",
            "WRAPUP");

    private NewsLabels() {}

    /** Whether the word is one, and begins a paragraph. */
    static boolean isOne(Passage passage, int token) {
        return (token == 0 || Breaks.breaksParagraph(passage, token)) && LABELS.contains(passage.text(token));
    }
}
