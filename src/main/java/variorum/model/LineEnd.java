package variorum.model;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * A line end inside a paragraph, or several, with the blanks round them. It stands for a space, but for nothing in a
 * script that is written without spaces and wrapped anywhere, as Chinese and Japanese are.
 *
 * @param start in the text, in UTF-16 code units
 * @param end behind the last blank
 */
public record LineEnd(int start, int end) {
    private static final int FIRST_UNSPACED = 0x2E80;
    private static final int FIRST_UNSPACED_MARK = 0x3001;
    private static final int LAST_UNSPACED_MARK = 0x303F;
    private static final int FIRST_WIDE_FORM = 0xFF01;
    private static final int LAST_WIDE_FORM = 0xFF60;

    /** Those in a part of a text, in order. */
    public static List<LineEnd> in(String text, Span part) {
        List<LineEnd> found = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            int end = blanksEnd(text, at, part.end());
            if (holds(text, at, end)) {
                found.add(new LineEnd(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** Replaces every line end by what it stands for. */
    public static String folded(String text) {
        return folded(text, new Span(0, text.length()));
    }

    /** The same of a part of a text; what stands beside it counts, too. */
    public static String folded(String text, Span part) {
        if (!holds(text, part.start(), part.end())) {
            return part.of(text);
        }
        StringBuilder folded = new StringBuilder(part.length());
        int at = part.start();
        for (LineEnd lineEnd : in(text, part)) {
            folded.append(text, at, lineEnd.start()).append(lineEnd.isNothing(text) ? "" : " ");
            at = lineEnd.end();
        }
        return folded.append(text, at, part.end()).toString();
    }

    /** Whether there is a line end in {@code [from, to)}. */
    public static boolean holds(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isLineEnd(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands between two characters that no space is written between. */
    public boolean isNothing(String text) {
        return start > 0
                && end < text.length()
                && isUnspaced(text.codePointBefore(start))
                && isUnspaced(text.codePointAt(end));
    }

    /** Where the blanks and line ends that begin at {@code from} end. */
    public static int blanksEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** As {@code \R} in patterns. */
    private static boolean isLineEnd(char unit) {
        return ('\n' <= unit && unit <= '\r') || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
    }

    /** Whether it is a blank, a no-break space among them, or a line end. */
    public static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
    }

    /** Whether it is of a script that is written without spaces and wrapped after any character, or a mark of one. */
    private static boolean isUnspaced(int point) {
        if (point < FIRST_UNSPACED) {
            return false;
        }
        return (FIRST_UNSPACED_MARK <= point && point <= LAST_UNSPACED_MARK)
                || (FIRST_WIDE_FORM <= point && point <= LAST_WIDE_FORM)
                || switch (UnicodeScript.of(point)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
                    default -> false;
                };
    }
}
