package variorum.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** User-perceived characters. */
public final class Graphemes {
    /** Below this no code point joins with the one after it, unless that one is an extender. */
    private static final int FIRST_JOINING = 0x1100;

    private Graphemes() {}

    /** Whether a new character begins at {@code at}, which is no place inside a surrogate pair. */
    public static boolean isBoundary(String text, int at) {
        return !Characters.isExtender(text.codePointAt(at));
    }

    /** Where the character that starts at {@code at} ends, {@code end} at most. */
    static int end(String text, int at, int end) {
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        boolean alone = next >= end || (point < FIRST_JOINING && !Characters.isExtender(text.codePointAt(next)));
        if (alone) {
            return Math.min(next, end);
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(at, end));
        return at + Math.max(1, characters.next());
    }
}
