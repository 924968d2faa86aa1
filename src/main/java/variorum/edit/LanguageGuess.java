package variorum.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.text.TokenIds;
import variorum.text.TokenizedParagraph;
import variorum.text.TokenizedVersion;

/**
 * Tells the language of versions by their function words, or where a text of few words has none, by any that are known.
 * One that is not known is taken for English.
 */
final class LanguageGuess {
    /** So many words of a version tell its language. */
    private static final int SAMPLE = 500;

    private static final char FIRST_HANGUL = '가';
    private static final char LAST_HANGUL = '힣';

    private final Map<String, List<Language>> languagesOfFunctionWord = new HashMap<>();

    LanguageGuess() {
        for (Language language : Language.values()) {
            add(language.functionWords(), language, languagesOfFunctionWord);
        }
    }

    private static void add(List<String> words, Language language, Map<String, List<Language>> languagesOfWord) {
        for (String word : words) {
            languagesOfWord.computeIfAbsent(word, any -> new ArrayList<>()).add(language);
        }
    }

    /** The language whose words the version has most of. */
    Language of(TokenizedVersion version, TokenIds ids) {
        Map<Language, Integer> counts = counts(version, ids, languagesOfFunctionWord);
        return most(counts.isEmpty() ? counts(version, ids, languagesOfOtherWord()) : counts);
    }

    /** Made when it is needed, which is seldom. */
    private static Map<String, List<Language>> languagesOfOtherWord() {
        Map<String, List<Language>> languagesOfWord = new HashMap<>();
        for (Language language : Language.values()) {
            add(language.numbers(), language, languagesOfWord);
            add(language.denialsAndHedges(), language, languagesOfWord);
        }
        return languagesOfWord;
    }

    private static Map<Language, Integer> counts(
            TokenizedVersion version, TokenIds ids, Map<String, List<Language>> languagesOfWord) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        int left = SAMPLE;
        for (TokenizedParagraph paragraph : version.paragraphs()) {
            for (int token = 0; token < paragraph.size() && left > 0; token++) {
                if (paragraph.isWord(token)) {
                    String word = ids.text(paragraph.id(token));
                    for (Language language : languagesOfWord.getOrDefault(word, List.of())) {
                        counts.merge(language, 1, Integer::sum);
                    }
                    if (isHangul(word)) {
                        counts.merge(Language.KOREAN, 1, Integer::sum);
                    }
                    left--;
                }
            }
        }
        return counts;
    }

    /** No other language has it, and its small words stand inside others. */
    private static boolean isHangul(String word) {
        return !word.isEmpty() && word.charAt(0) >= FIRST_HANGUL && word.charAt(0) <= LAST_HANGUL;
    }

    private static Language most(Map<Language, Integer> counts) {
        Language best = Language.ENGLISH;
        for (Map.Entry<Language, Integer> each : counts.entrySet()) {
            best = each.getValue() > counts.getOrDefault(best, 0) ? each.getKey() : best;
        }
        return best;
    }
}
