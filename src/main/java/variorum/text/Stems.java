package variorum.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings the forms of a word together, roughly and for any language: without possessive and elided article, ending cut;
 * of a figure what every house writes alike. Does as well as Snowball's rules, which need to know the language;
 * decision 0006.
 */
final class Stems {
    /** Any length from 4 to 8 does nearly as well. */
    private static final int LATIN_LENGTH = 6;

    /** Russian words keep less of themselves in all their forms; the words of most other scripts are shorter still. */
    private static final int OTHER_LENGTH = 5;

    /** The first character of a Chinese word says about as much as the whole, and is what paraphrases keep. */
    private static final int HAN_LENGTH = 1;

    private static final int LAST_LATIN = 0x24F;

    /** What French and Italian leave of a word before a vowel. */
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "un", "dell", "all", "nell",
            "dall", "sull");

    /**
     * A figure with what belongs to it: {@code $48m}, {@code 5.40am}, {@code 54%}, {@code 1990s}, {@code 38-year-old}.
     */
    private static final Pattern FIGURE = Pattern.compile(
            "[$€£¥+-]*(?<digits>\\d[\\d.,:]*?)(?:%|(?<half>[ap]\\.?m\\.?)|m|mn|bn|k|st|nd|rd|th|'?s|-\\p{L}.*)?\\.?");

    /** The comma in {@code 10,000}. */
    private static final Pattern GROUPING = Pattern.compile(",(?=\\d{3}(?!\\d))");

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[.:]([0-5]\\d))?");
    private static final int HALF_DAY = 12;

    private static final String SIGNS = "$€£¥+-";

    private Stems() {}

    /** The stem of a folded word. */
    static String stem(String word) {
        if (mayBeFigure(word)) {
            Matcher figure = FIGURE.matcher(word);
            if (figure.matches()) {
                return stemOfFigure(figure.group("digits"), figure.group("half") != null);
            }
        }
        return stemOfLetters(word);
    }

    private static String stemOfFigure(String digits, boolean isHour) {
        if (isHour || digits.indexOf(':') >= 0) {
            Matcher time = TIME.matcher(digits);
            if (time.matches()) {
                return stemOfTime(Integer.parseInt(time.group(1)), time.group(2));
            }
        }
        return GROUPING.matcher(digits).replaceAll("").replace(':', '.');
    }

    /** By twelve hours, since {@code 8 pm} is two words: {@code 23:30} as {@code 11.30pm}. */
    private static String stemOfTime(int hour, @Nullable String minute) {
        int ofHalf = hour % HALF_DAY == 0 ? HALF_DAY : hour % HALF_DAY;
        return minute == null || minute.equals("00") ? String.valueOf(ofHalf) : ofHalf + "." + minute;
    }

    private static boolean mayBeFigure(String word) {
        return !word.isEmpty() && (Characters.isDigit(word.charAt(0)) || SIGNS.indexOf(word.charAt(0)) >= 0);
    }

    private static String stemOfLetters(String word) {
        String bare = withoutElision(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
        int length = bare.isEmpty() ? 0 : length(bare.charAt(0));
        if (bare.length() > length) {
            return bare.substring(0, length);
        }
        return bare.length() > 3 && bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static int length(char first) {
        if (first <= LAST_LATIN) {
            return LATIN_LENGTH;
        }
        return Character.isIdeographic(first) ? HAN_LENGTH : OTHER_LENGTH;
    }

    private static String withoutElision(String word) {
        int apostrophe = word.indexOf('\'');
        boolean elided =
                apostrophe > 0 && apostrophe < word.length() - 2 && ELIDED.contains(word.substring(0, apostrophe));
        return elided ? word.substring(apostrophe + 1) : word;
    }
}
