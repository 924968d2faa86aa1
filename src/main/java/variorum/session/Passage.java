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
 * Some paragraphs of a version, with their texts, so that they are found again when their place has changed.
 *
 * @param from the index of the first one, which decides if the same words are at several places
 * @param texts of the paragraphs, in order; at least one
 */
public record Passage(int from, List<String> texts) {
    /**
     * The share of words that two passages must have in common for one to be the other after an edit; by reasoning, not
     * measured.
     */
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

    /** Where exactly these paragraphs are in the version now. */
    Optional<ParagraphRange> in(Version version) {
        return starts(version).filter(start -> isAt(version, start)).findFirst().map(this::range);
    }

    /** Where these paragraphs are in the version now, even if some of their words changed. */
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

    /** All places where it could be, the nearest first. */
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

    /** The share of the words of both that they have in common (Dice). */
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
