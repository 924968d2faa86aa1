package variorum.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.text.TokenIds;
import variorum.text.TokenizedParagraph;
import variorum.text.TokenizedVersion;

/** Tells the language of versions by their function words. One that is not known is taken for English. */
final class LanguageGuess {
    /** So many words of a version tell its language. */
    private static final int SAMPLE = 500;

    private final Map<String, List<Language>> languagesOfWord = new HashMap<>();

    LanguageGuess() {
        for (Language language : Language.values()) {
            for (String word : language.functionWords()) {
                languagesOfWord.computeIfAbsent(word, any -> new ArrayList<>()).add(language);
            }
        }
    }

    /** The language whose function words the version has most of. */
    Language of(TokenizedVersion version, TokenIds ids) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        int left = SAMPLE;
        for (TokenizedParagraph paragraph : version.paragraphs()) {
            for (int token = 0; token < paragraph.size() && left > 0; token++) {
                if (paragraph.isWord(token)) {
                    for (Language language : languages(ids.text(paragraph.id(token)))) {
                        counts.merge(language, 1, Integer::sum);
                    }
                    left--;
                }
            }
        }
        return most(counts);
    }

    /** Those that have this function word. */
    private List<Language> languages(String word) {
        return languagesOfWord.getOrDefault(word, List.of());
    }

    private static Language most(Map<Language, Integer> counts) {
        Language best = Language.ENGLISH;
        for (Map.Entry<Language, Integer> each : counts.entrySet()) {
            best = each.getValue() > counts.getOrDefault(best, 0) ? each.getKey() : best;
        }
        return best;
    }
}
