package variorum.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineWrapperTest {

    @Test
    void linesBreakAtBlanks() {
        assertThat(wrap("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void aWordOfSeveralInksStaysWhole() {
        List<Run> runs =
                List.of(new Run("a deep", Ink.PLAIN), new Run("-pocket", Ink.DELETED), new Run("ed b", Ink.PLAIN));

        assertThat(text(LineWrapper.wrap(runs, 14))).containsExactly("a", "deep-pocketed", "b");
    }

    @Test
    void aWordWiderThanTheLineIsBroken() {
        assertThat(wrap("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    }

    @Test
    @Timeout(20)
    void aWordOfMillionsOfLettersIsBrokenSoon() {
        assertThat(wrap("a".repeat(4_000_000), 80)).hasSize(50_000);
    }

    @Test
    void chineseBreaksBetweenSignsThatAreTwoColumnsWide() {
        assertThat(wrap("磨坊很旧", 5)).containsExactly("磨坊", "很旧");
    }

    @Test
    void accentsTakeNoRoom() {
        assertThat(wrap("ete\u0301 ete\u0301", 7)).containsExactly("ete\u0301 ete\u0301");
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(wrap("", 5)).containsExactly("");
    }

    private static List<String> wrap(String text, int width) {
        return text(LineWrapper.wrap(List.of(new Run(text, Ink.PLAIN)), width));
    }

    private static List<String> text(List<List<Run>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }
}
