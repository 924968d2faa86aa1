package variorum.text;

import variorum.model.LineEnd;

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

    /** Whether the texts are the same except for where their lines are broken. */
    static boolean areSame(String one, String two) {
        return one.equals(two) || LineEnd.folded(one).equals(LineEnd.folded(two));
    }
}
