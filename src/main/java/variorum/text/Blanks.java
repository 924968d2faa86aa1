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

    /** Replaces every line end, together with the blanks round it, by one space. */
    public static String foldLineEnds(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean broken = false;
            while (end < text.length() && Characters.isBlank(text.charAt(end))) {
                broken |= text.charAt(end) == '\n' || text.charAt(end) == '\r';
                end++;
            }
            if (broken) {
                folded.append(' ');
                at = end;
            } else {
                folded.append(text, at, Math.max(end, at + 1));
                at = Math.max(end, at + 1);
            }
        }
        return folded.toString();
    }

    /** Whether the texts are the same except for where their lines are broken. */
    public static boolean areSame(String one, String two) {
        return one.equals(two) || foldLineEnds(one).equals(foldLineEnds(two));
    }
}
