package variorum.edit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.text.Folding;

/**
 * The amounts that a text tells, whatever the style of its house: {@code 2,000} is {@code two thousand}, {@code $5m} is
 * {@code $5 million}, {@code March 3rd} is {@code 3 March}. What a text leaves open counts as different.
 *
 * @param numbers plainly written, in the order of the text; ordinals end with {@code th}, but not in dates
 * @param words what they count and all else that is said, sorted; of several amounts, one after the other
 */
record Amounts(List<String> numbers, List<String> words) {
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])(\\d{1,3})\\.(\\d{3})(?![\\d.,]\\d|\\d)");

    private static final String PER_CENT = "%";

    private static final Set<String> MONEY = Set.of(
            "$", "€", "£", "¥", "yen", "yuan", "rupee", "rouble", "rubel", "franc", "franken", "peso", "рубль",
            "pence");

    static final Amounts NONE = new Amounts(List.of(), List.of());

    Amounts {
        numbers = List.copyOf(numbers);
        words = List.copyOf(words);
    }

    static Amounts of(String text) {
        return of(text, false);
    }

    /** @param stops whether {@code 18.000} is eighteen thousand, and not left open */
    static Amounts of(String text, boolean stops) {
        return of(text, stops, false);
    }

    private static Amounts of(String text, boolean stops, boolean byTwelve) {
        String folded = inAsciiDigits(Folding.fold(text));
        String plain = stops ? THOUSANDS.matcher(folded).replaceAll("$1$2") : folded;
        return new AmountReader(plain, byTwelve).read();
    }

    /** Whether both tell the same, also where one of them leaves open which half of the day it speaks of. */
    static boolean areSame(String one, String other, boolean stops) {
        boolean byTwelve =
                AmountStyles.hasSpokenHour(Folding.fold(one)) != AmountStyles.hasSpokenHour(Folding.fold(other));
        return of(one, stops, byTwelve).areThoseOf(of(other, stops, byTwelve));
    }

    /** Figures of other scripts as {@code 0} to {@code 9}, which alone are read. */
    private static String inAsciiDigits(String text) {
        return text.codePoints()
                .map(point -> Character.isDigit(point) ? Character.forDigit(Character.digit(point, 10), 10) : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** These and the next ones, each with its own words: 5 miles and 6 km are not 5 km and 6 miles. */
    Amounts and(Amounts next) {
        return new Amounts(
                Stream.concat(numbers.stream(), next.numbers.stream()).toList(),
                Stream.concat(words.stream(), next.words.stream()).toList());
    }

    /** Whether one tells sums of money alone, and the other shares, so that neither can have become the other. */
    boolean areOfOtherKindThan(Amounts that) {
        return (isMoney() && that.isShare()) || (isShare() && that.isMoney());
    }

    private boolean isMoney() {
        return !words.contains(PER_CENT) && words.stream().anyMatch(MONEY::contains);
    }

    private boolean isShare() {
        return words.contains(PER_CENT) && words.stream().noneMatch(MONEY::contains);
    }

    /** Not asked of {@code equals}, whose linking takes longer than an article to align. */
    boolean areThoseOf(Amounts that) {
        return numbers.equals(that.numbers) && words.equals(that.words);
    }
}
