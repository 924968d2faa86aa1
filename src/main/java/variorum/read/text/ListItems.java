package variorum.read.text;

import variorum.read.document.Blanks;

/** The marks that items of a list begin with. */
public final class ListItems {
    private static final String BULLETS = "-*+•·‣▪◦●○■□–—";

    /** A longer number before a full stop is rather a year at a sentence's end. */
    private static final int MOST_DIGITS = 3;

    private ListItems() {}

    /**
     * Good: {@code "- flour"}, {@code "2. flour"}, {@code "2.1. flour"}, {@code "b) flour"}; bad: {@code "-5 degrees"},
     * {@code "1945. Then"}.
     */
    public static boolean startsAt(String text, int start, int end) {
        return markLength(text, start, end) > 0;
    }

    /** The mark without its count, by which items of one list are known: {@code "1)"} for {@code "3) flour"}. */
    static String kind(String text, int start, int end) {
        StringBuilder kind = new StringBuilder();
        int markEnd = start + markLength(text, start, end);
        for (int at = start; at < markEnd; at++) {
            char unit = text.charAt(at);
            if (!Character.isDigit(unit)) {
                kind.append(Character.isLetter(unit) ? 'a' : unit);
            } else if (at == start || !Character.isDigit(text.charAt(at - 1))) {
                kind.append('1');
            }
        }
        return kind.toString();
    }

    /** How long the mark is, without the blank behind it; 0 when no item begins there. */
    public static int markLength(String text, int start, int end) {
        if (BULLETS.indexOf(text.charAt(start)) >= 0) {
            return isBlankAt(text, start + 1, end) ? 1 : 0;
        }
        int at = countEnd(text, start, end);
        boolean marked = at > start && at < end && ".)".indexOf(text.charAt(at)) >= 0 && isBlankAt(text, at + 1, end);
        return marked ? at + 1 - start : 0;
    }

    /**
     * Where the count ends that begins there: a letter, or numbers with full stops between; the start where none does.
     */
    private static int countEnd(String text, int start, int end) {
        if (Character.isLetter(text.charAt(start))) {
            return start + 1;
        }
        int from = start;
        int at = start;
        while (at < end && at - from <= MOST_DIGITS && Character.isDigit(text.charAt(at))) {
            at++;
            if (at + 1 < end && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
                at++;
                from = at;
            }
        }
        return at - from > MOST_DIGITS ? start : at;
    }

    private static boolean isBlankAt(String text, int at, int end) {
        return at < end && Blanks.isBlank(text.charAt(at));
    }
}
