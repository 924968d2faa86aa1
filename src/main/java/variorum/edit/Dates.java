package variorum.edit;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.model.Span;

/** Dates with a day and a month, as houses write them: {@code 15 March 2024}, {@code 2024-03-15}, {@code 15.3.2024}. */
final class Dates {
    /** Half of what is looked at for a date; none is longer than all. */
    private static final int LONGEST = 40;

    /** Between the figures of a date. */
    private static final String MARKS = "-./";

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    private Dates() {}

    /** Apart, since to make the patterns takes longer than to compare many an article without a date. */
    private static final class Forms {
        private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
        private static final String YEAR = "(?:1[5-9]|20)\\d\\d(?!\\d)";

        /** Without words that are none with a small letter. */
        private static final String MONTH = "(?-i:(?!may|march))" + Months.NAME;

        static final Pattern YEAR_FIRST = Pattern.compile("(?<![\\d-])(" + YEAR + ")-(\\d\\d)-(\\d\\d)(?![\\d-])");

        /** The day first: no country writes the month there with stops. */
        static final Pattern WITH_STOPS =
                Pattern.compile("(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?(" + YEAR + ")(?!\\.\\d)");

        /** The day first, but the month in America. */
        static final Pattern WITH_SLASHES = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(" + YEAR + ")(?!/)");

        static final Pattern OF =
                Pattern.compile("(?<=\\d) de (?=" + Months.NAME + ")|(?<=\\p{L}) de (?=" + YEAR + ")");

        static final Pattern ANY = Pattern.compile(
                "(?<![\\d.,/-])" + DAY + "(?:st|nd|rd|th|er|º)?\\.? (?:of |de )?" + MONTH + "(?:\\.?,? (?:de )?" + YEAR
                        + ")?"
                        + "|(?<!\\p{L})" + MONTH + "\\.? " + DAY + "(?!\\d|[.,:]\\d)(?:st|nd|rd|th)?(?:,? " + YEAR
                        + ")?"
                        + "|(?<![\\d-])" + YEAR + "-\\d\\d-\\d\\d(?!\\d)"
                        + "|(?<![\\d./])\\d{1,2}([./])\\d{1,2}\\1" + YEAR,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The text with the months of its dates as words, as far as it is sure which figure is the month. */
    static String plain(String folded) {
        if (!mayHold(folded, 0, folded.length())) {
            return folded;
        }
        String plain = Forms.YEAR_FIRST.matcher(folded).replaceAll(date -> inWords(date, 3, 2, 1));
        plain = Forms.WITH_STOPS.matcher(plain).replaceAll(date -> inWords(date, 1, 2, 3));
        plain = Forms.WITH_SLASHES.matcher(plain).replaceAll(Dates::inWordsIfSure);
        return Forms.OF.matcher(plain).replaceAll(" ");
    }

    private static String inWordsIfSure(MatchResult date) {
        boolean dayFirst = Integer.parseInt(date.group(1)) > LAST_MONTH;
        boolean monthFirst = Integer.parseInt(date.group(2)) > LAST_MONTH;
        return dayFirst ? inWords(date, 1, 2, 3) : monthFirst ? inWords(date, 2, 1, 3) : date.group();
    }

    /** What stands in the groups of these numbers, or all as it is where that is no date. */
    private static String inWords(MatchResult date, int dayGroup, int monthGroup, int yearGroup) {
        int day = Integer.parseInt(date.group(dayGroup));
        int month = Integer.parseInt(date.group(monthGroup));
        boolean isDate = 0 < day && day <= LAST_DAY && 0 < month && month <= LAST_MONTH;
        return isDate ? day + " " + Months.usual(month) + " " + date.group(yearGroup) : date.group();
    }

    /** The words with all of the dates that they begin or end in. */
    static Span whole(Span words, Passage passage) {
        return dates(words, passage)
                .filter(date -> date.overlaps(words) || (date.start() < words.start() && words.end() < date.end()))
                .reduce(words, Span::union);
    }

    /** The date that ends, or stands, where the words are, which may be none. */
    static Optional<Span> at(Span words, Passage passage) {
        return dates(words, passage)
                .filter(date -> date.start() <= words.end() && words.start() <= date.end() + 1)
                .findFirst();
    }

    /** The dates near some words. */
    private static Stream<Span> dates(Span words, Passage passage) {
        Span all = passage.span();
        int start = Math.max(all.start(), words.start() - LONGEST);
        int end = Math.min(all.end(), words.end() + LONGEST);
        if (!mayHold(passage.wholeText(), start, end)) {
            return Stream.empty();
        }
        Matcher date = Forms.ANY.matcher(passage.wholeText()).region(start, end).useTransparentBounds(true);
        return date.results().map(found -> new Span(found.start(), found.end()));
    }

    /** Whether a digit stands in {@code [from, to)}, and a month, or two digits with a mark of dates between. */
    private static boolean mayHold(String text, int from, int to) {
        boolean hasDigit = false;
        boolean isMarked = false;
        char before = ' ';
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (isMarked && isDigit(sign)) {
                return true;
            }
            if (sign != ' ') {
                isMarked = isDigit(before) && MARKS.indexOf(sign) >= 0;
            }
            hasDigit |= isDigit(sign);
            before = sign;
        }
        return hasDigit && Months.standIn(text, from, to);
    }

    private static boolean isDigit(char sign) {
        return '0' <= sign && sign <= '9';
    }
}
