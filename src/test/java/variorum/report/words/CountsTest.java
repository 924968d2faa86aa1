package variorum.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import variorum.display.Verdict;

class CountsTest {

    @Test
    void largeNumbersAreReadAsInTheWindow() {
        assertThat(Counts.of(1131, "word")).isEqualTo("1,131 words");
        assertThat(Counts.verdicts(Map.of(Verdict.REWORDED, 1358, Verdict.KEPT, 4)))
                .isEqualTo("Paragraphs: 1,358 reworded, 4 kept");
    }

    @Test
    void allAndNothingAreSaidOfNoOtherShare() {
        assertThat(Counts.percent(0.996)).isEqualTo("99 %");
        assertThat(Counts.percent(0.004)).isEqualTo("1 %");
        assertThat(Counts.percent(1)).isEqualTo("100 %");
        assertThat(Counts.percent(0)).isEqualTo("0 %");
    }
}
