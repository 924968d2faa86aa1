package variorum.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import variorum.model.ParagraphRange;
import variorum.progress.Monitor;
import variorum.progress.Pace;

/**
 * The phrases that a free paragraph has in common with a paragraph of the other version, and that are nowhere else. A
 * sentence carried over into a long paragraph is a small part of the weight of the two; but words that merely belong to
 * the subject do not come in the same order.
 */
final class SharedPhrases {
    private final Side base;
    private final Side other;
    private final double[] weights;
    private final Map<Bead, Double> shared = new LinkedHashMap<>();

    /** @param free the paragraphs that are still free */
    SharedPhrases(Side base, Side other, double[] weights, FreeParagraphs free, Monitor monitor) {
        this.base = base;
        this.other = other;
        this.weights = weights;
        long[] phrases = LongStream.concat(
                        phrases(base, IntStream.range(0, base.size()).filter(free::hasBase)),
                        phrases(other, IntStream.range(0, other.size()).filter(free::hasOther)))
                .sorted()
                .distinct()
                .toArray();
        PhraseOwners inBase = PhraseOwners.of(base, phrases, monitor);
        PhraseOwners inOther = PhraseOwners.of(other, phrases, monitor);
        Pace pace = new Pace(monitor);
        for (int b = 0; b < base.size() && phrases.length > 0; b++) {
            monitor.check();
            weigh(b, inBase, inOther, pace);
        }
    }

    private static LongStream phrases(Side side, IntStream paragraphs) {
        return paragraphs.mapToObj(side::sequence).map(PhraseOwners::phrases).flatMapToLong(Arrays::stream);
    }

    /** Adds up, for every paragraph that has phrases of this one alone, the words in them. */
    private void weigh(int b, PhraseOwners inBase, PhraseOwners inOther, Pace pace) {
        int[] words = base.sequence(b);
        long[] phrases = PhraseOwners.phrases(words);
        Map<Integer, Integer> counted = new HashMap<>();
        for (int at = 0; at < phrases.length; at++) {
            pace.step();
            int o = inBase.owner(phrases[at]) == b ? inOther.owner(phrases[at]) : PhraseOwners.NOBODY;
            if (o != PhraseOwners.NOBODY) {
                int from = Math.max(at, counted.getOrDefault(o, 0));
                counted.put(o, at + PhraseOwners.WORDS);
                shared.merge(pair(b, o), weight(words, from, at + PhraseOwners.WORDS), Double::sum);
            }
        }
    }

    private double weight(int[] words, int from, int to) {
        return Arrays.stream(words, from, to).mapToDouble(word -> weights[word]).sum();
    }

    private static Bead pair(int b, int o) {
        return new Bead(ParagraphRange.of(b), ParagraphRange.of(o));
    }

    /**
     * How much more the phrases of two paragraphs weigh than those that chance makes, for which the logarithm of the
     * number of places at which the two can be laid on one another stands: it grows with that (S. Karlin and S. F.
     * Altschul, "Methods for Assessing the Statistical Significance of Molecular Sequence Features", 1990). Below 0 for
     * most that answer to one another, and without bound where there are no such phrases.
     */
    double beyondChance(int b, int o) {
        return shared.getOrDefault(pair(b, o), Double.NEGATIVE_INFINITY) - Math.log(places(b, o));
    }

    /** The pairs that have phrases, in the order of the base. */
    Set<Bead> pairs() {
        return shared.keySet();
    }

    private double places(int b, int o) {
        return (double) base.sequence(b).length * other.sequence(o).length;
    }
}
