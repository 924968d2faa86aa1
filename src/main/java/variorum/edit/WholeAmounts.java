package variorum.edit;

import variorum.model.Span;
import variorum.text.Folding;

/**
 * Amounts as they are told: with what counts or measures beside the words that changed. Good {@code two hundred > three
 * hundred}, {@code 4 million > 5 million}, {@code 5 € > 6 €}; bad {@code two > three}.
 */
final class WholeAmounts {
    private final Vocabulary vocabulary;

    WholeAmounts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of a number with all of its amount. */
    Span of(Span span, Passage passage) {
        ChangedWords words = ChangedWords.of(passage, span);
        int first = words.from();
        int end = words.to();
        if (first == end) {
            return span;
        }
        while (first > 0 && belongTogether(passage, first - 1, first)) {
            first--;
        }
        while (end < passage.size() && belongTogether(passage, end - 1, end)) {
            end++;
        }
        return span.union(new Span(passage.start(first), passage.end(end - 1)));
    }

    /** Whether the second of two tokens side by side goes on with the amount of the first. */
    private boolean belongTogether(Passage passage, int token, int next) {
        if (Breaks.breaksParagraph(passage, next)) {
            return false;
        }
        if (!passage.isWord(next)) {
            return AmountSigns.standsBehind(passage.firstPoint(next)) && vocabulary.isNumber(passage.id(token));
        }
        return vocabulary.isNumber(passage.id(token))
                && vocabulary.isNumber(passage.id(next))
                && (makesMore(passage, next) || (isSpelled(passage, token) && isSpelled(passage, next)));
    }

    /** {@code million}. */
    private static boolean makesMore(Passage passage, int token) {
        return isSpelled(passage, token)
                && NumberWords.zeros(Folding.fold(passage.text(token)), false).isPresent();
    }

    /** Bad: {@code Monday}. */
    private static boolean isSpelled(Passage passage, int token) {
        int point = passage.firstPoint(token);
        return Character.isLetter(point) && !Character.isUpperCase(point);
    }
}
