package variorum.align;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import variorum.progress.Monitor;
import variorum.text.TokenIds;
import variorum.text.TokenizedParagraph;
import variorum.text.TokenizedVersion;

/**
 * The weights of words as evidence: the rarer a term is among the paragraphs of both versions, the more it weighs
 * (inverse document frequency, K. Spärck Jones, 1972). Words with the same stem are one term.
 */
final class TermWeights {
    /** Below this many paragraphs on both sides together, rarity says nothing yet, and words weigh more alike. */
    private static final int LEAST_PARAGRAPHS = 8;

    /**
     * The factor by which function words weigh less than their rarity suggests, which overrates them in short texts;
     * decision 0005.
     */
    private static final double FUNCTION_WORD = 0.5;

    /** The weight of a word that all paragraphs use: many such words together still outweigh a new one. */
    private static final double LEAST_WEIGHT = 0.1;

    private static final int UNKNOWN = -1;

    private final TokenIds ids;
    private final int[] termOfToken;
    private final double[] weights;

    private TermWeights(TokenIds ids, int[] termOfToken, double[] weights) {
        this.ids = ids;
        this.termOfToken = termOfToken;
        this.weights = weights;
    }

    /** Weighs the words of two versions, independently of other versions in {@code ids}. */
    static TermWeights of(TokenizedVersion base, TokenizedVersion other, TokenIds ids) {
        List<TokenizedParagraph> paragraphs = Stream.concat(base.paragraphs().stream(), other.paragraphs().stream())
                .toList();
        int[] termOfToken = termOfToken(paragraphs, ids);
        List<NumberSequence> different = Stream.concat(different(base).stream(), different(other).stream())
                .toList();
        double number = Math.max(LEAST_PARAGRAPHS, different.size());
        int[] users = users(different, termOfToken, ids);
        double[] weights = new double[users.length];
        for (int term = 0; term < users.length; term++) {
            weights[term] = Math.max(LEAST_WEIGHT, Math.log((number + 1) / (users[term] + 0.5)));
        }
        for (int id = 0; id < termOfToken.length; id++) {
            if (termOfToken[id] != UNKNOWN && ids.isFunctionWord(id)) {
                weights[termOfToken[id]] *= FUNCTION_WORD;
            }
        }
        for (int id = 0; id < termOfToken.length; id++) {
            if (ids.parts(id).length > 0) {
                termOfToken[id] = heaviest(ids.parts(id), termOfToken, weights);
            }
        }
        return new TermWeights(ids, termOfToken, weights);
    }

    /** For every token its term, numbered in the order of first use in these paragraphs. */
    private static int[] termOfToken(List<TokenizedParagraph> paragraphs, TokenIds ids) {
        int[] termOfStem = new int[ids.size()];
        Arrays.fill(termOfStem, UNKNOWN);
        int terms = 0;
        int[] termOfToken = new int[ids.size()];
        Arrays.fill(termOfToken, UNKNOWN);
        for (TokenizedParagraph paragraph : paragraphs) {
            for (int id : simple(paragraph.ids(), ids)) {
                int stem = ids.stem(id);
                if (termOfStem[stem] == UNKNOWN) {
                    termOfStem[stem] = terms++;
                }
                termOfToken[id] = termOfStem[stem];
            }
        }
        return termOfToken;
    }

    private static int heaviest(int[] parts, int[] termOfToken, double[] weights) {
        return Arrays.stream(parts)
                .map(part -> termOfToken[part])
                .filter(term -> term != UNKNOWN)
                .reduce((one, two) -> weights[two] > weights[one] ? two : one)
                .orElse(UNKNOWN);
    }

    /** The tokens with the words of each compound in its place. */
    private static int[] simple(int[] tokens, TokenIds ids) {
        int extra = 0;
        for (int token : tokens) {
            extra += Math.max(0, ids.parts(token).length - 1);
        }
        if (extra == 0) {
            return tokens;
        }
        int[] simple = new int[tokens.length + extra];
        int size = 0;
        for (int token : tokens) {
            int[] parts = ids.parts(token);
            simple[size] = token;
            System.arraycopy(parts, 0, simple, size, parts.length);
            size += Math.max(1, parts.length);
        }
        return simple;
    }

    /**
     * The tokens of each paragraph of a version; of those that are repeated, of one: repeating makes no word common.
     */
    private static Set<NumberSequence> different(TokenizedVersion version) {
        Set<NumberSequence> different = new LinkedHashSet<>();
        for (TokenizedParagraph paragraph : version.paragraphs()) {
            different.add(new NumberSequence(paragraph.ids()));
        }
        return different;
    }

    /** For every term how many paragraphs use it. */
    private static int[] users(List<NumberSequence> paragraphs, int[] termOfToken, TokenIds ids) {
        int[] users = new int[termOfToken.length];
        int[] lastUser = new int[termOfToken.length];
        for (int number = 1; number <= paragraphs.size(); number++) {
            for (int id : simple(paragraphs.get(number - 1).numbers(), ids)) {
                int term = termOfToken[id];
                if (lastUser[term] != number) {
                    lastUser[term] = number;
                    users[term]++;
                }
            }
        }
        return users;
    }

    double[] weights() {
        return weights;
    }

    /** The term that a token counts as; of a compound, the heaviest of those that its words count as. */
    int term(int id) {
        return termOfToken[id];
    }

    /** The bag of the paragraph's terms. */
    Terms terms(TokenizedParagraph paragraph, Monitor monitor) {
        return Terms.of(sequence(paragraph), weights, monitor);
    }

    /** How many tokens the paragraph's label takes; see {@link Labels}. */
    int labelSize(TokenizedParagraph paragraph) {
        return Labels.size(paragraph, ids);
    }

    /** The terms of the paragraph's words, in order, behind its label; its marks where it has nothing else. */
    int[] sequence(TokenizedParagraph paragraph) {
        boolean words = paragraph.wordCount() > 0;
        int[] tokens = new int[paragraph.size()];
        int size = 0;
        for (int token = words ? labelSize(paragraph) : 0; token < paragraph.size(); token++) {
            if (!words || paragraph.isWord(token)) {
                tokens[size++] = paragraph.id(token);
            }
        }
        int[] terms = simple(Arrays.copyOf(tokens, size), ids);
        for (int at = 0; at < terms.length; at++) {
            terms[at] = termOfToken[terms[at]];
        }
        return terms;
    }
}
