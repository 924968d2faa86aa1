package variorum.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordFieldsTest {
    /** Word before 2007 has no other way to set how words are read above them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EQ \\* jc2 \\* hps11 \\o\\ad(\\s\\up 10(\u3068\u3046),\u6771\u4EAC) | \u6771\u4EAC",
                "EQ \\f(1,2)                                      | ''",
                "PAGE                                            | ''"
            })
    void wordsBelowTheirReadingAreText(String instruction, String drawn) {
        WordFields fields = new WordFields();
        fields.begin();
        fields.instruct(instruction);
        assertThat(fields.drawn()).isEqualTo(drawn);
    }
}
