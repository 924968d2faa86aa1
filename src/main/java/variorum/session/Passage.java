package variorum.session;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.model.ParagraphRange;
import variorum.model.Span;
import variorum.model.Version;

/**
 * Some paragraphs of a version, known by their words, so that they are found again when others came before them.
 *
 * @param from the index of the first one, which decides where the same words stand at several places
 * @param texts of the paragraphs, in order; at least one
 */
public record Passage(int from, List<String> texts) {
    /** Of the words of two passages, as many must be the same for one to be the other after a change; by reason. */
    private static final double LEAST_COMMON = 0.6;

    public Passage {
        texts = List.copyOf(texts);
        if (from < 0 || texts.isEmpty()) {
            throw new IllegalArgumentException("a passage stands somewhere and has text");
        }
    }

    public static Passage of(Version version, ParagraphRange paragraphs) {
        return new Passage(
                paragraphs.from(),
                IntStream.range(paragraphs.from(), paragraphs.to())
                        .mapToObj(index -> text(version, index))
                        .toList());
    }

    /** Where these very paragraphs stand in the version now. */
    public Optional<ParagraphRange> in(Version version) {
        return starts(version).filter(start -> isAt(version, start)).findFirst().map(this::range);
    }

    /** Where these paragraphs stand in the version now, though some of their words may be others. */
    Optional<ParagraphRange> likeliestIn(Version version) {
        return in(version)
                .or(() -> starts(version)
                        .map(start -> new Candidate(start, common(version, start)))
                        .filter(candidate -> candidate.common() >= LEAST_COMMON)
                        .max(Comparator.comparingDouble(Candidate::common))
                        .map(candidate -> range(candidate.start())));
    }

    private record Candidate(int start, double common) {}

    private ParagraphRange range(int start) {
        return new ParagraphRange(start, start + texts.size());
    }

    /** All places where it could stand, the nearest first. */
    private Stream<Integer> starts(Version version) {
        int last = version.paragraphs().size() - texts.size();
        return IntStream.rangeClosed(0, Math.max(from, last - from))
                .flatMap(distance ->
                        IntStream.of(from - distance, from + distance).distinct())
                .filter(start -> start >= 0 && start <= last)
                .boxed();
    }

    private boolean isAt(Version version, int start) {
        return IntStream.range(0, texts.size()).allMatch(index -> isAt(version, start + index, texts.get(index)));
    }

    private static boolean isAt(Version version, int index, String text) {
        Span paragraph = version.paragraphs().get(index).span();
        return paragraph.length() == text.length() && version.text().startsWith(text, paragraph.start());
    }

    /** The share of the words of both that stand in both. */
    private double common(Version version, int start) {
        List<String> mine = words(String.join(" ", texts));
        List<String> there = words(String.join(" ", of(version, range(start)).texts));
        Map<String, Integer> left = new HashMap<>();
        there.forEach(word -> left.merge(word, 1, Integer::sum));
        long common = mine.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
        int all = mine.size() + there.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String text(Version version, int index) {
        return version.text(ParagraphRange.of(index));
    }
}
