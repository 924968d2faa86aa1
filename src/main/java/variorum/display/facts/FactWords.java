package variorum.display.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one side of a change, to be compared with another side's.
 *
 * @param telling those with a capital or a figure
 * @param other the rest
 */
record FactWords(List<String> telling, List<String> other) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-.,:'\u2019\u2010\u2011][\\p{L}\\p{M}\\p{N}]++)*+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]");
    private static final Pattern FIGURE = Pattern.compile("\\p{N}");
    private static final Pattern ORDINAL_END = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)$");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

    /** Words that say nothing by themselves, and those that only go with a name in a report; found by looking. */
    private static final Set<String> PLAIN = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "has", "in", "is", "of", "on", "said", "says", "since",
            "that", "the", "to", "told", "was", "who", "with");

    static FactWords of(String text) {
        List<String> telling = new ArrayList<>();
        List<String> other = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            (isTelling(word.group()) ? telling : other).add(folded(word.group()));
        }
        return new FactWords(telling, other);
    }

    private static boolean isTelling(String word) {
        boolean isPlain = PLAIN.contains(word.toLowerCase(Locale.ROOT));
        return hasFigure(word) || (Character.isUpperCase(word.codePointAt(0)) && !isPlain);
    }

    private static boolean hasFigure(String word) {
        return FIGURE.matcher(word).find();
    }

    /** Without case, without marks where they cannot change a figure, and {@code 20th} as {@code 20}. */
    private static String folded(String word) {
        String small = POSSESSIVE.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT);
        return hasFigure(word)
                ? ORDINAL_END.matcher(small).replaceFirst("")
                : NO_LETTER.matcher(small).replaceAll("");
    }

    /** Whether both are the same words, with a capital or without, and some tell more than grammar. */
    boolean areThoseOf(FactWords that) {
        return !sorted().isEmpty() && sorted().equals(that.sorted());
    }

    private List<String> sorted() {
        return Stream.concat(telling.stream(), other.stream())
                .filter(word -> !PLAIN.contains(word))
                .sorted()
                .toList();
    }

    /** Whether both tell the same figures and names in the same order, and one the other words of both. */
    boolean tellAllOf(FactWords that) {
        return !telling.isEmpty()
                && telling.equals(that.telling)
                && (other.containsAll(that.other) || that.other.containsAll(other));
    }

    /** Whether nothing is told. */
    boolean arePlain() {
        return telling.isEmpty() && PLAIN.containsAll(other);
    }

    /** Whether both tell something, and the same. */
    boolean hasFactsOf(FactWords that) {
        return !telling.isEmpty()
                && telling.equals(that.telling)
                && PLAIN.containsAll(other)
                && PLAIN.containsAll(that.other);
    }
}
