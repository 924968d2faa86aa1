package variorum.edit;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways in which houses write one amount, each put as the one that {@link AmountReader} reads. */
final class AmountStyles {
    /** A word for {@code 0.5} more; it stands in no text. */
    static final String AND_A_HALF = "andahalf";

    private static final int HALF_DAY = 12;

    /** The time of day by twelve hours. */
    private static final Pattern HOUR =
            Pattern.compile("(?<![\\d.,:])(1[0-2]|0?[1-9])(?:[.:]([0-5]\\d))? ?([ap])\\.?m\\b\\.?");

    /** The same by twenty-four. */
    private static final Pattern HOUR_OF_DAY =
            Pattern.compile("(?<![\\d.,:])([01]?\\d|2[0-4])[.:]([0-5]\\d)(?![\\d.,:]\\d)");

    /** As it is said, without its half of the day. */
    private static final Pattern SPOKEN_HOUR =
            Pattern.compile("\\b(?:a )?(half|quarter|viertel) (past|to|nach|vor) (\\w+)|\\b(halb) (\\w+)");

    private static final Pattern FIGURES = Pattern.compile("1[0-2]|[1-9]");

    private static final int QUARTER = 15;
    private static final int HOUR_MINUTES = 60;

    private record Style(Pattern pattern, String plain) {
        Style(String pattern, String plain) {
            this(Pattern.compile(pattern), plain);
        }
    }

    private static final List<Style> STYLES = List.of(
            new Style("\\b(?:percent|(?:per|pour|por) (?:cent|ciento))\\b", "%"),
            new Style("\\b(?:an )?hour and a half\\b", "90 minutes"),
            new Style("\\bthree[- ]quarters of an hour\\b", "45 minutes"),
            new Style("\\bhalf an hour\\b|\\bhalf[- ]hour\\b", "30 minutes"),
            new Style("\\bquarter of an hour\\b", "15 minutes"),
            new Style("\\bhalf a (?=(?:dozen|hundred|thousand|million|billion|trillion)\\b)", "0.5 "),
            new Style("\\b and a half\\b", " " + AND_A_HALF),
            new Style("\\b(?:12 )?(?:noon|midday)\\b", "12:00"),
            new Style("\\b(?:12 )?midnight\\b", "0:00"),
            new Style(" ?\\bo['’]clock\\b", ""),
            new Style("(?<=\\d) ?h ?(?=[0-5]\\d\\b)", ":"),
            new Style("(?<=\\d) uhr\\b", ""),
            new Style("\\bsept\\b\\.?(?= \\d{1,2}\\b)|(?<=\\d )sept\\b", "september"),
            new Style("(?<=\\d) ?mph\\b", " miles per hour"),
            new Style("(?<=\\d) ?(?:km/h|kmh|kph)", " km per hour"),
            new Style(" (?:per|an?|each|every) (?=(?:second|minute|hour|day|week|month|year)\\b)", " per "),
            new Style("\\bus\\$", "\\$"));

    private AmountStyles() {}

    /**
     * @param text folded
     * @param byTwelve whether times of day are put without their half of the day
     */
    static String plain(String text, boolean byTwelve) {
        String plain = SPOKEN_HOUR.matcher(Dates.plain(text)).replaceAll(AmountStyles::inFigures);
        for (Style style : STYLES) {
            plain = style.pattern.matcher(plain).replaceAll(style.plain);
        }
        plain = HOUR.matcher(plain).replaceAll(AmountStyles::byDay);
        return byTwelve ? HOUR_OF_DAY.matcher(plain).replaceAll(AmountStyles::ofHalfDay) : plain;
    }

    /** Whether it holds a time of day that does not say which half of the day it is. */
    static boolean hasSpokenHour(String folded) {
        return SPOKEN_HOUR.matcher(folded).find();
    }

    /** {@code half past six} and {@code halb sieben} as {@code 6:30}. */
    private static String inFigures(MatchResult time) {
        boolean german = time.group(4) != null;
        OptionalInt hour = hour(time.group(german ? 5 : 3));
        if (hour.isEmpty()) {
            return time.group();
        }
        int past = german || time.group(1).equals("half") ? 2 * QUARTER : QUARTER;
        boolean isBefore = german || List.of("to", "vor").contains(time.group(2));
        int minutes = (hour.getAsInt() % HALF_DAY + HALF_DAY) * HOUR_MINUTES + (isBefore ? -past : past);
        return (minutes / HOUR_MINUTES % HALF_DAY) + ":" + minutes % HOUR_MINUTES;
    }

    private static OptionalInt hour(String word) {
        OptionalInt spelled = NumberWords.cardinal(word);
        return spelled.isEmpty() && FIGURES.matcher(word).matches() ? OptionalInt.of(Integer.parseInt(word)) : spelled;
    }

    private static String ofHalfDay(MatchResult hour) {
        return Integer.parseInt(hour.group(1)) % HALF_DAY + ":" + hour.group(2);
    }

    /** {@code 11.30pm} as {@code 23:30}. */
    private static String byDay(MatchResult hour) {
        int ofHalf = Integer.parseInt(hour.group(1)) % HALF_DAY;
        String minute = hour.group(2) == null ? "00" : hour.group(2);
        return (hour.group(3).equals("p") ? ofHalf + HALF_DAY : ofHalf) + ":" + minute;
    }
}
