package variorum.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import variorum.diff.Hunk;
import variorum.diff.SequenceDiff;
import variorum.progress.Monitor;

/** Paragraphs that are the same, term by term, as one of the other side, in the order of both. */
final class SameParagraphs {
    static final int NONE = -1;

    private SameParagraphs() {}

    /** For each base paragraph the other one that a diff of whole paragraphs pairs it with, or {@link #NONE}. */
    static int[] find(Side base, Side other, Monitor monitor) {
        Map<NumberSequence, Integer> known = new HashMap<>();
        int[] partners = new int[base.size()];
        Arrays.setAll(partners, b -> b);
        int ahead = 0;
        int done = 0;
        int[] baseNumbers = numbers(base, known, monitor);
        int[] otherNumbers = numbers(other, known, monitor);
        for (Hunk hunk : SequenceDiff.diff(baseNumbers, otherNumbers, monitor).list()) {
            shift(partners, done, hunk.baseStart(), ahead);
            Arrays.fill(partners, hunk.baseStart(), hunk.baseEnd(), NONE);
            done = hunk.baseEnd();
            ahead = hunk.otherEnd() - hunk.baseEnd();
        }
        shift(partners, done, base.size(), ahead);
        return partners;
    }

    private static void shift(int[] partners, int from, int to, int by) {
        for (int b = from; b < to; b++) {
            partners[b] += by;
        }
    }

    /** A number for the terms of each paragraph, the same for the same terms. */
    private static int[] numbers(Side side, Map<NumberSequence, Integer> known, Monitor monitor) {
        int[] numbers = new int[side.size()];
        Arrays.setAll(numbers, paragraph -> {
            monitor.check();
            NumberSequence words = new NumberSequence(side.sequence(paragraph));
            known.putIfAbsent(words, known.size());
            return known.get(words);
        });
        return numbers;
    }
}
