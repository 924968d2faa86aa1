package variorum.report.word.file;

import java.util.Optional;

/**
 * Words that one change is made to.
 *
 * @param fact whether it is a change of fact
 * @param comment what a reviewer says of them
 */
public record WordRun(String text, Revision revision, boolean fact, Optional<String> comment) {
    public WordRun {
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a run ends with its paragraph: " + text);
        }
    }
}
