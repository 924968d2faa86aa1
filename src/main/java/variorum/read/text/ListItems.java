package variorum.read.text;

import variorum.read.document.Blanks;

/** The marks that items of a list begin with. */
public final class ListItems {
    private static final String BULLETS = "-*+•·‣▪◦●○■□–—";

    /** A longer number before a full stop is rather a year at a sentence's end. */
    private static final int MOST_DIGITS = 3;

    private ListItems() {}

    /**
     * Good: {@code "- flour"}, {@code "2. flour"}, {@code "b) flour"}; bad: {@code "-5 degrees"}, {@code "1945. Then"}.
     */
    public static boolean startsAt(String text, int start, int end) {
        return markLength(text, start, end) > 0;
    }

    /** The mark without its count, by which items of one list are known: {@code "1)"} for {@code "3) flour"}. */
    static String kind(String text, int start, int end) {
        int length = markLength(text, start, end);
        String mark = text.substring(start, start + length);
        return length < 2 ? mark : (Character.isDigit(mark.charAt(0)) ? "1" : "a") + mark.charAt(length - 1);
    }

    /** How long the mark is, without the blank behind it; 0 when no item begins there. */
    public static int markLength(String text, int start, int end) {
        if (BULLETS.indexOf(text.charAt(start)) >= 0) {
            return isBlankAt(text, start + 1, end) ? 1 : 0;
        }
        int at = start;
        while (at < end && at - start <= MOST_DIGITS && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean counted = at > start && at - start <= MOST_DIGITS && at < end;
        boolean marked = counted && ".)".indexOf(text.charAt(at)) >= 0 && isBlankAt(text, at + 1, end);
        return marked ? at + 1 - start : 0;
    }

    private static boolean isBlankAt(String text, int at, int end) {
        return at < end && Blanks.isBlank(text.charAt(at));
    }
}
