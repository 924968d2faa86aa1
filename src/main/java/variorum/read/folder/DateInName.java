package variorum.read.folder;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that a file's name tells, as digits that sort by time: {@code 20250128} or {@code 202501281430}. */
final class DateInName {
    private static final String YEAR = "((?:1[89]|2[01])\\d\\d)";
    private static final String TIME = "(?:[T_ .-]?([01]\\d|2[0-3])[-:.h]?([0-5]\\d)(?:[-:.]?[0-5]\\d)?)?";
    private static final String MONTH_NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int MONTH_NAME = 3;

    /** As {@code 2025-01-28}, {@code 20250128}, {@code 2025_01_28T1430}. */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)" + YEAR + "[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\\d|3[01])" + TIME + "(?!\\d)");

    /** As {@code 28-01-2025} or {@code 1.2.2025}; the day first, unless only the other order gives a month. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-_. ](\\d{1,2})[-_. ]" + YEAR + "(?!\\d)");

    /** As {@code 28 Jan 2025} or {@code 28january2025}. */
    private static final Pattern NAMED_DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-_. ]?([a-z]{3})[a-z]{0,6}[-_., ]{0,2}" + YEAR + "(?!\\d)");

    /** As {@code Jan 28, 2025}. */
    private static final Pattern NAMED_MONTH_FIRST =
            Pattern.compile("([a-z]{3})[a-z]{0,6}[-_. ]{0,2}(\\d{1,2})[-_., ]{1,2}" + YEAR + "(?!\\d)");

    private DateInName() {}

    static Optional<String> of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return find(YEAR_FIRST, small)
                .map(found -> found.group(1) + found.group(2) + found.group(3) + time(found))
                .or(() -> find(YEAR_LAST, small).flatMap(DateInName::dayOrMonthFirst))
                .or(() -> find(NAMED_DAY_FIRST, small)
                        .flatMap(found -> date(found.group(3), month(found.group(2)), found.group(1))))
                .or(() -> find(NAMED_MONTH_FIRST, small)
                        .flatMap(found -> date(found.group(3), month(found.group(1)), found.group(2))));
    }

    private static Optional<MatchResult> find(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static String time(MatchResult found) {
        return found.group(4) == null ? "" : found.group(4) + found.group(5);
    }

    private static Optional<String> dayOrMonthFirst(MatchResult found) {
        return date(found.group(3), Integer.parseInt(found.group(2)), found.group(1))
                .or(() -> date(found.group(3), Integer.parseInt(found.group(1)), found.group(2)));
    }

    /** 1 to 12; 0 when these three letters begin no month's name. */
    private static int month(String letters) {
        int at = MONTH_NAMES.indexOf(letters);
        return at >= 0 && at % MONTH_NAME == 0 ? at / MONTH_NAME + 1 : 0;
    }

    private static Optional<String> date(String year, int month, String day) {
        int dayOfMonth = Integer.parseInt(day);
        return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31
                ? Optional.of(String.format(Locale.ROOT, "%s%02d%02d", year, month, dayOfMonth))
                : Optional.empty();
    }
}
