package variorum.display.facts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words beside those of a fact in its change. A fact that has moved together with such has moved as part of what it
 * says: {@code [at a heart clinic in Vienna] > [, who runs a heart clinic in Vienna]}.
 */
final class Company {
    /** Shorter words are everywhere. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{3,}");

    /** By so many letters words are the same: {@code taken}, {@code takes}. */
    private static final int LETTERS = 4;

    private final Set<String> words;

    private Company(Set<String> words) {
        this.words = words;
    }

    /**
     * Of a change.
     *
     * @param fact the words of the fact itself
     */
    static Company of(String change, String fact) {
        Set<String> own = beginnings(fact);
        return new Company(
                beginnings(change).stream().filter(word -> !own.contains(word)).collect(Collectors.toSet()));
    }

    private static Set<String> beginnings(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().substring(0, LETTERS).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** How many words both have. */
    long sharedWith(Company that) {
        return words.stream().filter(that.words::contains).count();
    }
}
