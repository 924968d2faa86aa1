package variorum.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.model.FactChange;
import variorum.model.Span;

/**
 * A word that tells a fact.
 *
 * @param token where it stands in its passage
 * @param number one of its {@link FactNumbers}
 */
record FactWord(FactChange.Kind kind, int token, int number) {

    /** What makes two of them the same; its methods are written out, as in {@code ParagraphRange}. */
    private record Same(FactChange.Kind kind, int number) {
        @Override
        public boolean equals(@Nullable Object that) {
            return that instanceof Same same && kind == same.kind && number == same.number;
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + number;
        }
    }

    private Same same() {
        return new Same(kind, number);
    }

    /** Whether figures or names stand in another order: {@code Rome beat Carthage}, {@code Carthage beat Rome}. */
    static boolean changedPlaces(List<FactWord> words, List<FactWord> others, FactChange.Kind kind) {
        if (words.size() < 2 || others.size() < 2) {
            return false;
        }
        int[] before = numbers(words, kind);
        int[] after = numbers(others, kind);
        if (Arrays.equals(before, after)) {
            return false;
        }
        Arrays.sort(before);
        Arrays.sort(after);
        return Arrays.equals(before, after);
    }

    private static int[] numbers(List<FactWord> words, FactChange.Kind kind) {
        return words.stream()
                .filter(word -> word.kind == kind)
                .mapToInt(FactWord::number)
                .toArray();
    }

    /** Those of a side that the other side has not, or not as often. */
    static List<FactWord> without(List<FactWord> words, List<FactWord> others) {
        if (words.isEmpty() || others.isEmpty()) {
            return words;
        }
        Map<Same, Integer> counts = new HashMap<>();
        for (FactWord other : others) {
            counts.merge(other.same(), 1, Integer::sum);
        }
        List<FactWord> left = new ArrayList<>();
        for (FactWord word : words) {
            if (counts.merge(word.same(), -1, Integer::sum) < 0) {
                left.add(word);
            }
        }
        return left;
    }

    /** Where those of a kind stand; neighbours are one span. */
    static List<Span> spans(List<FactWord> words, FactChange.Kind kind, Passage passage) {
        List<Span> spans = new ArrayList<>();
        int before = -2;
        for (FactWord word : words) {
            if (word.kind == kind && word.token != before) {
                Span span = new Span(passage.start(word.token), passage.end(word.token));
                if (word.token == before + 1) {
                    span = spans.remove(spans.size() - 1).union(span);
                }
                spans.add(span);
                before = word.token;
            }
        }
        return spans;
    }
}
