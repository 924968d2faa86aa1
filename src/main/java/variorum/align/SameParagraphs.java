package variorum.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import variorum.diff.Hunks;
import variorum.diff.SequenceDiff;
import variorum.progress.Monitor;

/** Paragraphs that are the same, term by term, as one of the other side, in the order of both. */
final class SameParagraphs {
    static final int NONE = Hunks.NONE;

    private SameParagraphs() {}

    /** For each base paragraph the other one that a diff of whole paragraphs pairs it with, or {@link #NONE}. */
    static int[] find(Side base, Side other, Monitor monitor) {
        Map<NumberSequence, Integer> known = new HashMap<>();
        int[] baseNumbers = numbers(base, known, monitor);
        int[] otherNumbers = numbers(other, known, monitor);
        return SequenceDiff.diff(baseNumbers, otherNumbers, monitor).partners();
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
