package variorum.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about the words of a language, as bits; those from {@link #PLACE} on are its place among
 * {@link Opposites}.
 */
final class WordTraits {
    static final int WORD = 1;
    static final int FUNCTION_WORD = 2;
    static final int NUMBER = 4;

    /** Also a common word, and a number only as part of a date. */
    static final int CALENDAR_WORD = 8;

    static final int DENIAL_OR_HEDGE = 16;
    static final int SHORT = 32;
    static final int SENTENCE_MARK = 64;
    static final int GERMAN_ARTICLE = 128;

    /** Also a common word, and a hedge only before a number. */
    static final int HEDGE_OF_NUMBER = 256;

    /** Also a common word, and tells something only before a denial or a hedge: {@code will not}. */
    static final int HEDGE_OF_DENIAL = 512;

    /** Also a common word, and an amount only behind a number. */
    static final int UNIT = 1024;

    /** A figure stands behind its first letters, and counts nothing. */
    static final int NAMED_BY_FIGURE = 2048;

    static final int PLACE = 16;

    /** Words of so many letters are articles and the like more often than not, in most languages. */
    private static final int MOST_SHORT_LETTERS = 3;

    private static final List<String> CALENDAR_WORDS = List.of(
            "march", "may", "mars", "sun", "sat", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "jan",
            "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final List<String> HEDGES_OF_NUMBERS =
            List.of("about", "around", "more", "less", "fewer", "over", "under", "least");

    private static final List<String> HEDGES_OF_DENIALS = List.of("will");

    private static final List<String> GERMAN_ARTICLES = List.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein",
            "keine", "im", "am", "zum", "zur", "vom", "beim");

    private final Map<String, Integer> listed = new HashMap<>();
    private final WordList denialsAndHedges;
    private final Numbers numbers;

    WordTraits(Language language) {
        list(language.functionWords(), FUNCTION_WORD);
        list(CALENDAR_WORDS, CALENDAR_WORD);
        list(HEDGES_OF_NUMBERS, HEDGE_OF_NUMBER);
        list(HEDGES_OF_DENIALS, HEDGE_OF_DENIAL);
        list(GERMAN_ARTICLES, GERMAN_ARTICLE);
        list(Units.of(language), UNIT);
        Opposites.places(language).forEach((word, place) -> list(List.of(word), place << PLACE));
        denialsAndHedges = new WordList(language.denialsAndHedges());
        numbers = new Numbers(language);
    }

    private void list(List<String> words, int trait) {
        for (String word : words) {
            listed.merge(word, trait, (some, more) -> some | more);
        }
    }

    /** All that holds for a folded token. */
    int of(String folded) {
        return hasLetterOrDigit(folded) ? ofWord(folded) : ofMark(folded);
    }

    private int ofWord(String folded) {
        return WORD
                | listed.getOrDefault(folded, 0)
                | (numbers.contain(folded) ? NUMBER : 0)
                | (Numbers.isName(folded) ? NAMED_BY_FIGURE : 0)
                | (denialsAndHedges.contains(folded) || folded.endsWith("n't") ? DENIAL_OR_HEDGE : 0)
                | (folded.length() <= MOST_SHORT_LETTERS ? SHORT : 0);
    }

    private static int ofMark(String folded) {
        return !folded.isEmpty() && Breaks.isSentenceEnd(folded.codePointAt(0)) ? SENTENCE_MARK : 0;
    }

    private static boolean hasLetterOrDigit(String folded) {
        int at = 0;
        while (at < folded.length()) {
            int point = folded.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                return true;
            }
            at += Character.charCount(point);
        }
        return false;
    }
}
