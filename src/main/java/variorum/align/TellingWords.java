package variorum.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.text.TokenIds;
import variorum.text.TokenizedParagraph;

/** The words that say most for two texts answering to one another. */
final class TellingWords {
    private static final int MOST = 3;

    private final TermWeights weights;
    private final TokenIds ids;

    TellingWords(TermWeights weights, TokenIds ids) {
        this.weights = weights;
        this.ids = ids;
    }

    /** The heaviest that both use, as {@code base} spells them, the heaviest first; three at most. */
    List<String> shared(TokenizedParagraph base, Terms other) {
        Map<Integer, String> shared = new HashMap<>();
        for (int token = 0; token < base.size(); token++) {
            int term = weights.term(base.id(token));
            if (base.isWord(token) && other.contains(term)) {
                shared.putIfAbsent(term, ids.spelling(base.form(token)));
            }
        }
        return shared.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, String>>comparingDouble(
                                word -> -weights.weights()[word.getKey()])
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getValue)
                .toList();
    }
}
