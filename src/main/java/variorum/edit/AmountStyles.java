package variorum.edit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways in which English houses write one amount, each put as the one that {@link AmountReader} reads. */
final class AmountStyles {
    /** A word for {@code 0.5} more; it stands in no text. */
    static final String AND_A_HALF = "andahalf";

    private static final int HALF_DAY = 12;

    /** The time of day by twelve hours. */
    private static final Pattern HOUR =
            Pattern.compile("(?<![\\d.,:])(1[0-2]|0?[1-9])(?:[.:]([0-5]\\d))? ?([ap])\\.?m\\b\\.?");

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
            new Style("\\bsept\\b\\.?(?= \\d{1,2}\\b)|(?<=\\d )sept\\b", "september"),
            new Style("(?<=\\d) ?mph\\b", " miles per hour"),
            new Style("(?<=\\d) ?(?:km/h|kmh|kph)", " km per hour"),
            new Style(" (?:per|an?|each|every) (?=(?:second|minute|hour|day|week|month|year)\\b)", " per "),
            new Style("\\bus\\$", "\\$"));

    private AmountStyles() {}

    /** @param text folded */
    static String plain(String text) {
        String plain = text;
        for (Style style : STYLES) {
            plain = style.pattern.matcher(plain).replaceAll(style.plain);
        }
        return HOUR.matcher(plain).replaceAll(AmountStyles::byDay);
    }

    /** {@code 11.30pm} as {@code 23:30}. */
    private static String byDay(MatchResult hour) {
        int ofHalf = Integer.parseInt(hour.group(1)) % HALF_DAY;
        String minute = hour.group(2) == null ? "00" : hour.group(2);
        return (hour.group(3).equals("p") ? ofHalf + HALF_DAY : ofHalf) + ":" + minute;
    }
}
