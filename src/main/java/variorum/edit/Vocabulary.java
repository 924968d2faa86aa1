package variorum.edit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import variorum.text.TokenIds;
import variorum.text.TokenizedParagraph;
import variorum.text.TokenizedVersion;

/**
 * What is known of every different token of two versions, by its number. Each is looked at once, however often it
 * stands in the texts.
 */
final class Vocabulary {
    private static final int KNOWN = 1;
    private static final int FUNCTION_WORD = 2;
    private static final int NUMBER = 4;
    private static final int CALENDAR_WORD = 8;
    private static final int DENIAL_OR_HEDGE = 16;
    private static final int SHORT = 32;
    private static final int SENTENCE_MARK = 64;
    private static final int WORD = 128;
    private static final int GERMAN_ARTICLE = 256;

    /** Worth of keeping a token; found on the development cases, where only their order matters much. */
    private static final int MARK_WEIGHT = 2;

    private static final int FUNCTION_WORD_WEIGHT = 4;
    private static final int SHORT_WEIGHT = 6;
    private static final int FULL_WEIGHT = 8;

    /** Words of so many letters are articles and the like more often than not, in most languages. */
    private static final int MOST_SHORT_LETTERS = 3;

    /** Also common words, and numbers only as part of a date. */
    private static final Set<String> CALENDAR_WORDS =
            Set.of("march", "may", "mars", "sun", "sat", "mon", "jan", "feb", "dec");

    private static final Set<String> GERMAN_ARTICLES = Set.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein",
            "keine", "im", "am", "zum", "zur", "vom", "beim");

    private static final String POSSESSIVE = "'s";

    private final List<Language> languages;

    /** Whether one of the versions is German, where every noun has a capital. */
    private final boolean german;

    private final short[] traits;

    /** For a possessive the number of its noun; for any other token its own. */
    private final int[] stems;

    private Vocabulary(List<Language> languages, int size) {
        this.languages = languages;
        this.german = languages.contains(Language.GERMAN);
        this.traits = new short[size];
        this.stems = new int[size];
        Arrays.setAll(stems, id -> id);
    }

    static Vocabulary of(TokenizedVersion base, TokenizedVersion other, TokenIds ids) {
        List<Language> languages = Stream.of(base, other)
                .map(version -> Language.of(version, ids))
                .distinct()
                .toList();
        Vocabulary vocabulary = new Vocabulary(languages, ids.size());
        Map<String, Integer> possessives = new HashMap<>();
        vocabulary.learn(base, ids, possessives);
        vocabulary.learn(other, ids, possessives);
        vocabulary.learnStems(ids, possessives);
        return vocabulary;
    }

    private void learn(TokenizedVersion version, TokenIds ids, Map<String, Integer> possessives) {
        for (TokenizedParagraph paragraph : version.paragraphs()) {
            for (int token = 0; token < paragraph.size(); token++) {
                int id = paragraph.id(token);
                if (traits[id] == 0) {
                    String folded = ids.text(id);
                    traits[id] = (short) (paragraph.isWord(token) ? ofWord(folded) : ofMark(folded));
                    if (folded.endsWith(POSSESSIVE)) {
                        possessives.put(folded.substring(0, folded.length() - POSSESSIVE.length()), id);
                    }
                }
            }
        }
    }

    /** @param possessives the number of the possessive of a word */
    private void learnStems(TokenIds ids, Map<String, Integer> possessives) {
        if (possessives.isEmpty()) {
            return;
        }
        for (int id = 0; id < traits.length; id++) {
            Integer possessive = traits[id] == 0 ? null : possessives.get(ids.text(id));
            if (possessive != null) {
                stems[possessive] = id;
            }
        }
    }

    private int ofWord(String folded) {
        int found = KNOWN | WORD;
        for (Language language : languages) {
            found |= language.isFunctionWord(folded) ? FUNCTION_WORD : 0;
            found |= Numbers.isNumber(folded, language) ? NUMBER : 0;
            found |= language.isDenialOrHedge(folded) ? DENIAL_OR_HEDGE : 0;
        }
        found |= CALENDAR_WORDS.contains(folded) ? CALENDAR_WORD : 0;
        found |= german && GERMAN_ARTICLES.contains(folded) ? GERMAN_ARTICLE : 0;
        boolean isShort = folded.length() <= MOST_SHORT_LETTERS && (found & NUMBER) == 0;
        return found | (isShort ? SHORT : 0);
    }

    private static int ofMark(String folded) {
        boolean endsSentence = !folded.isEmpty() && Breaks.isSentenceEnd(folded.codePointAt(0));
        return KNOWN | (endsSentence ? SENTENCE_MARK : 0);
    }

    /** What it is worth to keep the tokens, one by one: a word most, a mark least unless sentences end with it. */
    int[] weights(int[] ids) {
        int[] weights = new int[ids.length];
        for (int token = 0; token < ids.length; token++) {
            weights[token] = weight(ids[token]);
        }
        return weights;
    }

    private int weight(int id) {
        if (has(id, SENTENCE_MARK)) {
            return FULL_WEIGHT;
        }
        if (!has(id, WORD)) {
            return MARK_WEIGHT;
        }
        if (has(id, FUNCTION_WORD)) {
            return FUNCTION_WORD_WEIGHT;
        }
        return has(id, SHORT) ? SHORT_WEIGHT : FULL_WEIGHT;
    }

    boolean isFunctionWord(int id) {
        return has(id, FUNCTION_WORD);
    }

    boolean isNumber(int id) {
        return has(id, NUMBER);
    }

    /** Whether the word may be part of a date, or something else. */
    boolean isCalendarWord(int id) {
        return has(id, CALENDAR_WORD);
    }

    boolean isDenialOrHedge(int id) {
        return has(id, DENIAL_OR_HEDGE);
    }

    boolean isGerman() {
        return german;
    }

    boolean isGermanArticle(int id) {
        return has(id, GERMAN_ARTICLE);
    }

    int stem(int id) {
        return stems[id];
    }

    private boolean has(int id, int trait) {
        return (traits[id] & trait) != 0;
    }
}
