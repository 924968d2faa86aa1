package variorum.read.document;

import variorum.model.Span;

/** What separates words and lines, and is never the first or last character of a paragraph. */
public final class Blanks {
    /** A hint to whoever lays out the lines, not seen by readers. */
    public static final String SOFT_HYPHEN = "\u00AD";

    /** Nearly every character is below this, and so answered for at once. */
    private static final char FIRST_RARE = 0x7F;

    private Blanks() {}

    public static boolean isBlank(char unit) {
        if (unit > ' ' && unit < FIRST_RARE) {
            return false;
        }
        return switch (unit) {
            case '\uFEFF', '\u200B', '\u2060', '\u180E', '\u001A' -> true;
            default -> Character.isWhitespace(unit) || Character.isSpaceChar(unit) || isLineEnd(unit);
        };
    }

    /** {@code [from, to)} without the blanks at either end; empty where there is nothing else. */
    public static Span trimmed(CharSequence text, int from, int to) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The text with a blank for each line end inside it. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.chars().forEach(unit -> line.append(isLineEnd((char) unit) ? ' ' : (char) unit));
        return line.toString().strip();
    }

    /** CR before LF is one as well: the two are one line end with nothing between them. */
    public static boolean isLineEnd(char unit) {
        if (unit > '\r' && unit < FIRST_RARE) {
            return false;
        }
        return switch (unit) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
