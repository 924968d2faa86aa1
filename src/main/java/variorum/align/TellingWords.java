package variorum.align;

import java.util.Arrays;
import java.util.List;
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
        int[] heaviest = new int[MOST];
        int size = 0;
        for (int token = 0; token < base.size(); token++) {
            boolean isHeavier = size < MOST || weight(base, token) > weight(base, heaviest[MOST - 1]);
            if (isHeavier && isShared(base, token, other) && !isAmong(base, token, heaviest, size)) {
                size = Math.min(MOST, size + 1);
                int place = size - 1;
                for (; place > 0 && weight(base, token) > weight(base, heaviest[place - 1]); place--) {
                    heaviest[place] = heaviest[place - 1];
                }
                heaviest[place] = token;
            }
        }
        return Arrays.stream(heaviest, 0, size)
                .mapToObj(token -> ids.spelling(base.form(token)))
                .toList();
    }

    private double weight(TokenizedParagraph base, int token) {
        return weights.weights()[weights.term(base.id(token))];
    }

    private boolean isShared(TokenizedParagraph base, int token, Terms other) {
        return base.isWord(token) && other.contains(weights.term(base.id(token)));
    }

    private boolean isAmong(TokenizedParagraph base, int token, int[] tokens, int size) {
        return Arrays.stream(tokens, 0, size)
                .anyMatch(one -> weights.term(base.id(one)) == weights.term(base.id(token)));
    }
}
