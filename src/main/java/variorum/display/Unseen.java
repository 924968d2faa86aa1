package variorum.display;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * Invisible characters that separate words or change the order of what follows. They are shown by their Unicode names,
 * and have no effect. A joiner is left alone if the script, or an emoji made of several, needs it.
 */
public final class Unseen {
    private static final char FIRST = '\u061C';
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    private Unseen() {}

    /**
     * The text as it may be shown: for example with {@code [RLO]} for the character that turns the order of letters.
     */
    public static String shown(String text) {
        int at = next(text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 8);
        int from = 0;
        while (at < text.length()) {
            shown.append(text, from, at)
                    .append('[')
                    .append(name(text.charAt(at)))
                    .append(']');
            from = at + 1;
            at = next(text, from);
        }
        return shown.append(text, from, text.length()).toString();
    }

    /** The index of the next one from {@code from} on; the text's length if there is none. */
    public static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isAt(text, at)) {
            at++;
        }
        return at;
    }

    /** Whether the whole text is one such character. */
    public static boolean isOne(String text) {
        return text.length() == 1 && isAt(text, 0);
    }

    private static boolean isAt(String text, int at) {
        char unit = text.charAt(at);
        return unit >= FIRST && !name(unit).isEmpty() && !(isJoiner(unit) && joins(text, at));
    }

    private static boolean isJoiner(char unit) {
        return unit == NON_JOINER || unit == JOINER;
    }

    /** Whether it follows an emoji, or a letter of a script whose letters change shape when joined. */
    private static boolean joins(String text, int joiner) {
        int at = joiner;
        while (at > 0) {
            int point = text.codePointBefore(at);
            at -= Character.charCount(point);
            switch (Character.getType(point)) {
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> {
                    // stands on what is before it
                }
                case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> {
                    return true;
                }
                default -> {
                    return isOfJoiningScript(point);
                }
            }
        }
        return false;
    }

    private static boolean isOfJoiningScript(int point) {
        return switch (UnicodeScript.of(point)) {
            case COMMON, INHERITED, UNKNOWN, LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HEBREW -> false;
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> false;
            default -> true;
        };
    }

    /** Invisible operators in formulas, and the deprecated format characters. */
    private static boolean isOldOrOfFormulas(char unit) {
        return (unit >= '\u2061' && unit <= '\u2064') || (unit >= '\u206A' && unit <= '\u206F');
    }

    /** Its Unicode abbreviation; empty for any other character. */
    public static String name(char unit) {
        return switch (unit) {
            case '\u061C' -> "ALM";
            case '\u180E' -> "MVS";
            case '\u200B' -> "ZWSP";
            case NON_JOINER -> "ZWNJ";
            case JOINER -> "ZWJ";
            case '\u200E' -> "LRM";
            case '\u200F' -> "RLM";
            case '\u202A' -> "LRE";
            case '\u202B' -> "RLE";
            case '\u202C' -> "PDF";
            case '\u202D' -> "LRO";
            case '\u202E' -> "RLO";
            case '\u2060' -> "WJ";
            case '\u2066' -> "LRI";
            case '\u2067' -> "RLI";
            case '\u2068' -> "FSI";
            case '\u2069' -> "PDI";
            case '\uFEFF' -> "ZWNBSP";
            default ->
                isOldOrOfFormulas(unit) ? "U+" + Integer.toHexString(unit).toUpperCase(Locale.ROOT) : "";
        };
    }
}
