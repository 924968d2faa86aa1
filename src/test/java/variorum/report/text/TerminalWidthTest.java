package variorum.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminalWidthTest {
    @ParameterizedTest
    @CsvSource({
        "é, 1",
        "e\u0301, 1",
        "“, 1",
        "→, 1",
        "✓, 1",
        "橋, 2",
        "다, 2",
        "ア, 2",
        "ｱ, 1",
        "（, 2",
        "。, 2",
        "⚡, 2",
        "⭐, 2",
        "👍, 2"
    })
    void aSignTakesOneColumnOrTwo(String sign, int width) {
        assertThat(TerminalWidth.of(sign)).isEqualTo(width);
    }
}
