package variorum.read.pdf;

import java.util.regex.Pattern;

/** What a line says about where its paragraph begins and ends. */
final class Marks {
    private static final Pattern ITEM =
            Pattern.compile("(?:[•◦▪‣●○■□\uF0A7\uF0B7–*·-]|\\(?(?:\\d{1,3}|\\p{L})[.)])\\s.*", Pattern.DOTALL);

    private static final Pattern BULLET = Pattern.compile("^[•◦▪‣●○■□\uF0A7\uF0B7]\\s+");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:。！？؟।][\"'”’“»«›)\\]\\d]*", Pattern.DOTALL);

    private static final char LONG_DASH = '—';

    private Marks() {}

    /** Whether it begins as an item of a list does. */
    static boolean isItem(String text) {
        return ITEM.matcher(text).matches();
    }

    /** Without the bullet of an item, which other formats do not count to its text either; see {@link ListNumbers}. */
    static String withoutBullet(String text) {
        return BULLET.matcher(text).replaceFirst("");
    }

    /** Whether it is a sign that lists have before their items; with room behind it, it can hardly be anything else. */
    static boolean isBullet(String word) {
        int sign = word.codePointAt(0);
        boolean mayBe = switch (Character.getType(sign)) {
            case Character.OTHER_SYMBOL, Character.PRIVATE_USE, Character.DASH_PUNCTUATION -> true;
            default -> "•‣·*→".indexOf(sign) >= 0;
        };
        return mayBe && word.length() == Character.charCount(sign);
    }

    /** Whether a sentence may be over at its end; a number of a note may follow. */
    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).matches();
    }

    static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether a word is cut at its end: a letter and a hyphen. */
    static boolean endsCut(String text) {
        int last = text.length() - 1;
        return last > 0 && isHyphen(text.charAt(last)) && Character.isLetter(text.codePointBefore(last));
    }

    /** Whether it ends with a hyphen right behind what is no letter, as in {@code 155-millimetre}. */
    static boolean endsWithTightHyphen(String text) {
        int last = text.length() - 1;
        return last > 0 && isHyphen(text.charAt(last)) && !Character.isWhitespace(text.charAt(last - 1));
    }

    /** Whether it ends with a long dash right behind a word. */
    static boolean endsWithTightDash(String text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == LONG_DASH && !Character.isWhitespace(text.charAt(last - 1));
    }

    /** Whether it begins with a long dash right before a word. */
    static boolean startsWithTightDash(String text) {
        return text.length() > 1 && text.charAt(0) == LONG_DASH && !Character.isWhitespace(text.charAt(1));
    }

    static boolean isHyphen(char unit) {
        return unit == '-' || unit == '\u2010' || unit == '\u00AD';
    }
}
