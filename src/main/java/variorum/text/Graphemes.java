package variorum.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** User-perceived characters of one text. */
public final class Graphemes {
    /** Below this no code point joins with the one after it, unless that one is an extender. */
    private static final int FIRST_JOINING = 0x1100;

    /** Nor in this range: quotation marks, dashes, arrows and other signs that stand in every text. */
    private static final int FIRST_SIGN = 0x2010;

    private static final int LAST_SIGN = 0x2E7F;

    private final String text;
    private @Nullable BreakIterator characters;

    Graphemes(String text) {
        this.text = text;
    }

    /** Whether a new character begins at {@code at}, which is no place inside a surrogate pair. */
    public static boolean isBoundary(String text, int at) {
        return !Characters.isExtender(text.codePointAt(at));
    }

    /** Where the character that starts at {@code at} ends, {@code limit} at most. */
    int end(int at, int limit) {
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        boolean joins = point >= FIRST_JOINING && (point < FIRST_SIGN || point > LAST_SIGN);
        boolean alone = next >= limit || (!joins && !Characters.isExtender(text.codePointAt(next)));
        if (alone) {
            return Math.min(next, limit);
        }
        if (characters == null) {
            characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(text);
        }
        return Math.min(characters.following(at), limit);
    }
}
