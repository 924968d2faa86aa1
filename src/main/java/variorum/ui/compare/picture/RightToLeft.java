package variorum.ui.compare.picture;

import java.text.Bidi;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words written from right to left. Where a line ends within a run of them, JavaFX draws all of the run, and the rest
 * of it again on the next line; where a run takes its letters from one font and its marks from another, it draws them
 * in the wrong order. So every word is a run of its own, and so is what stands between words.
 */
final class RightToLeft {
    /** No character below is written from right to left: Hebrew begins here. */
    private static final char FIRST = '\u0590';

    private static final String IN_WORD = "[\\p{L}\\p{M}\\p{N}\\p{Cf}]";
    private static final String BETWEEN = "[^\\p{L}\\p{M}\\p{N}\\p{Cf}]";
    private static final Pattern EDGE =
            Pattern.compile("(?<=" + IN_WORD + ")(?=" + BETWEEN + ")|(?<=" + BETWEEN + ")(?=" + IN_WORD + ")");

    private RightToLeft() {}

    static boolean isIn(String run) {
        for (int at = 0; at < run.length(); at++) {
            if (run.charAt(at) >= FIRST) {
                return Bidi.requiresBidi(run.toCharArray(), at, run.length());
            }
        }
        return false;
    }

    /** Whether a paragraph is one from right to left, by the first letter that says so. */
    static boolean begins(String paragraph) {
        return isIn(paragraph) && !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The run in pieces that can be drawn, in order. */
    static Stream<String> pieces(String run) {
        return isIn(run) ? EDGE.splitAsStream(run) : Stream.of(run);
    }
}
