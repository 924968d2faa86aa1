package variorum.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.001, 1", "0.314, 31", "0.999, 99", "1, 100"})
    void onlyAllIsAHundredPercentAndOnlyNothingIsNone(double share, int percent) {
        assertThat(Texts.percent(share)).isEqualTo(percent + "\u00a0%");
    }

    @Test
    void figuresAgreeWithTheirNouns() {
        assertThat(Texts.text("changes.count", 0)).isEqualTo("No changes");
        assertThat(Texts.text("changes.count", 1)).isEqualTo("1 change");
        assertThat(Texts.text("changes.count", 1234)).isEqualTo("1,234 changes");
    }
}
