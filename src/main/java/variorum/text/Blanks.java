package variorum.text;

/** Blanks and line ends, and how they count when texts are compared. */
public final class Blanks {
    private Blanks() {}

    /** Whether the text is nothing but blanks and line ends, no-break spaces among them. */
    public static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Characters.isBlank(point)) {
                return false;
            }
            at += Character.charCount(point);
        }
        return true;
    }

    /**
     * Replaces every line end, together with the blanks round it, by one space; by nothing between two characters of a
     * script that is written without spaces and wrapped anywhere, as Chinese and Japanese are.
     */
    public static String foldLineEnds(String text) {
        return foldLineEnds(text, 0, text.length());
    }

    /** The same of the part {@code [from, to)} of a text; what stands beside it counts, too. */
    public static String foldLineEnds(String text, int from, int to) {
        if (!hasLineEnd(text, from, to)) {
            return text.substring(from, to);
        }
        StringBuilder folded = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && Characters.isBlank(text.charAt(end))) {
                end++;
            }
            if (!hasLineEnd(text, at, end)) {
                end = Math.max(end, at + 1);
                folded.append(text, at, end);
            } else if (!isInUnspacedText(text, at, end)) {
                folded.append(' ');
            }
            at = end;
        }
        return folded.toString();
    }

    /** Whether the blanks stand between two characters that no space is written between. */
    static boolean isInUnspacedText(String text, int from, int to) {
        return from > 0
                && to < text.length()
                && Characters.isUnspaced(text.codePointBefore(from))
                && Characters.isUnspaced(text.codePointAt(to));
    }

    static boolean hasLineEnd(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Whether the texts are the same except for where their lines are broken. */
    public static boolean areSame(String one, String two) {
        return one.equals(two) || foldLineEnds(one).equals(foldLineEnds(two));
    }
}
