package variorum.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Span;
import variorum.progress.Monitor;
import variorum.read.document.Blanks;

/** Holds for texts of random lines; the seed is in the name of each case. */
final class ParagraphSplitterPropertyTest {
    private static final List<String> PLAIN_WORDS = List.of(
            "bridge",
            "a",
            "harbour",
            "the",
            "Northport",
            "and",
            "closed",
            "crack.",
            "spring,",
            "“why”",
            "mayor",
            "of",
            "engineers",
            "in",
            "stayed",
            "é",
            "12",
            "is",
            "tunnel",
            "for",
            "people",
            "who");

    /** Words that fill no line to its end, or need no blank: what a wrapped text does not hold here. */
    private static final List<String> WORDS = Stream.concat(PLAIN_WORDS.stream(), Stream.of("港口", "大桥。", "–", ">"))
            .toList();

    private static final List<String> BLANKS = List.of("", " ", "    ", "\t", "\u00A0", "\u3000", "\uFEFF");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void paragraphsHoldEveryCharacterThatIsNoBlankOnce(long seed) {
        String text = randomText(new Random(seed));
        String left = text;
        List<Span> paragraphs = split(text);
        for (int index = paragraphs.size() - 1; index >= 0; index--) {
            Span span = paragraphs.get(index);
            left = left.substring(0, span.start()) + left.substring(span.end());
        }
        assertThat(left.chars().allMatch(unit -> Blanks.isBlank((char) unit))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void paragraphsAreInOrderAndTrimmed(long seed) {
        String text = randomText(new Random(seed));
        int end = 0;
        for (Span span : split(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(Blanks.isBlank(text.charAt(span.start()))).isFalse();
            assertThat(Blanks.isBlank(text.charAt(span.end() - 1))).isFalse();
            end = span.end();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherLineEndsGiveTheSameParagraphs(long seed) {
        String text = randomText(new Random(seed));
        assertThat(texts(text.replace("\n", "\r\n"))).isEqualTo(texts(text));
        assertThat(texts(text.replace("\n", "\r"))).isEqualTo(texts(text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void paragraphsComeBackFromAnyWrapping(long seed) {
        Random random = new Random(seed);
        int width = 60 + random.nextInt(21);
        List<String> paragraphs = IntStream.range(0, 4 + random.nextInt(5))
                .mapToObj(index -> "The " + words(PLAIN_WORDS, random, 20 + random.nextInt(60)) + " end.")
                .toList();
        String wrapped =
                paragraphs.stream().map(paragraph -> wrap(paragraph, width)).collect(Collectors.joining("\n\n"));
        assertThat(texts(wrapped)).isEqualTo(paragraphs);
    }

    private static List<Span> split(String text) {
        return ParagraphSplitter.split(text, Monitor.NONE);
    }

    /** With each line end inside a paragraph as a blank. */
    private static List<String> texts(String text) {
        return split(text).stream()
                .map(span -> span.of(text).replaceAll("\\R", " "))
                .toList();
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int longest = 1 + random.nextInt(30);
        for (int lines = random.nextInt(40); lines > 0; lines--) {
            text.append(BLANKS.get(random.nextInt(BLANKS.size())));
            if (random.nextInt(4) > 0) {
                text.append(words(WORDS, random, 1 + random.nextInt(longest)));
            }
            text.append(BLANKS.get(random.nextInt(BLANKS.size()))).append('\n');
        }
        return text.toString();
    }

    private static String words(List<String> from, Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> from.get(random.nextInt(from.size())))
                .collect(Collectors.joining(" "));
    }

    private static String wrap(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && columns(line) + 1 + columns(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    private static int columns(CharSequence text) {
        return text.chars().map(unit -> TextLine.columns((char) unit)).sum();
    }
}
