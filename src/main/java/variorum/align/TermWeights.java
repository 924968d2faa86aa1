package variorum.align;

import java.util.HashMap;
import java.util.Map;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;
import variorum.text.TokenizedVersion.TokenizedParagraph;

/**
 * What the words of two versions weigh as evidence: the rarer a term among the paragraphs of both, the more (inverse
 * document frequency, K. Spärck Jones, 1972). Words of one stem are one term.
 */
final class TermWeights {
    private final int[] termOfToken;
    private final double[] weights;

    private TermWeights(int[] termOfToken, double[] weights) {
        this.termOfToken = termOfToken;
        this.weights = weights;
    }

    static TermWeights of(TokenizedVersion base, TokenizedVersion other, TokenIds ids) {
        Map<String, Integer> terms = new HashMap<>();
        int[] termOfToken = new int[ids.size()];
        for (int id = 0; id < termOfToken.length; id++) {
            termOfToken[id] = terms.computeIfAbsent(Stems.stem(ids.text(id)), stem -> terms.size());
        }
        int[] paragraphsWith = new int[terms.size()];
        int[] lastSeen = new int[terms.size()];
        int number = 0;
        for (TokenizedVersion version : new TokenizedVersion[] {base, other}) {
            for (TokenizedParagraph paragraph : version.paragraphs()) {
                number++;
                for (int id : paragraph.ids()) {
                    int term = termOfToken[id];
                    if (lastSeen[term] != number) {
                        lastSeen[term] = number;
                        paragraphsWith[term]++;
                    }
                }
            }
        }
        double[] weights = new double[terms.size()];
        for (int term = 0; term < weights.length; term++) {
            weights[term] = Math.log((number + 1.0) / (paragraphsWith[term] + 0.5));
        }
        return new TermWeights(termOfToken, weights);
    }

    double[] weights() {
        return weights;
    }

    /** The terms of the paragraph's words; its marks are no evidence. */
    Terms terms(TokenizedParagraph paragraph) {
        int[] terms = new int[paragraph.wordCount()];
        int size = 0;
        for (int token = 0; token < paragraph.ids().length; token++) {
            if (paragraph.tokens().get(token).isWord()) {
                terms[size++] = termOfToken[paragraph.ids()[token]];
            }
        }
        return Terms.of(terms, weights);
    }
}
