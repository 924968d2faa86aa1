package variorum.edit;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import variorum.model.Span;

/** The words of a passage that lie wholly within a change, as a range of its tokens. */
record ChangedWords(Passage passage, int from, int to) {

    static ChangedWords of(Passage passage, Span span) {
        int from = passage.tokenFrom(span.start());
        int to = from;
        while (to < passage.size() && passage.end(to) <= span.end()) {
            to++;
        }
        return new ChangedWords(passage, from, to);
    }

    /** In tokens. */
    int length() {
        return to - from;
    }

    boolean isEmpty() {
        for (int token = from; token < to; token++) {
            if (passage.isWord(token)) {
                return false;
            }
        }
        return true;
    }

    /** From the start of the first to the end of the last; empty where there are none. */
    Span span() {
        int start = from < to ? passage.start(from) : passage.gapEnd(from);
        return new Span(start, from < to ? passage.end(to - 1) : start);
    }

    /**
     * What the words that are wanted are numbered, sorted.
     *
     * @param number gives the number of a token
     */
    int[] numbers(IntPredicate isWanted, IntUnaryOperator number) {
        int[] numbers = new int[to - from];
        int count = 0;
        for (int token = from; token < to; token++) {
            if (passage.isWord(token) && isWanted.test(token)) {
                numbers[count++] = number.applyAsInt(token);
            }
        }
        int[] found = Arrays.copyOf(numbers, count);
        if (count > 1) {
            Arrays.sort(found);
        }
        return found;
    }
}
