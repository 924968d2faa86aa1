package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are put together of others. */
class CompoundsTest {
    @ParameterizedTest
    @CsvSource({
        "deep-pocketed, deep pocketed",
        "re-elected, re elected",
        "38-year-old, 38 year old",
        "covid-19-pandemie, covid-19 pandemie",
        "0.x-versionen, 0.x versionen",
        "eu-kommission, eu kommission",
        "вице-президент, вице президент"
    })
    void aCompoundIsMadeOfItsWords(String compound, String words) {
        assertThat(String.join(" ", Compounds.parts(compound))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry", "covid-19", "f-35", "-5", "well-to-do", "2024-11-05", "-", "year-", ""})
    void otherWordsStayWhole(String word) {
        assertThat(Compounds.parts(word)).isEmpty();
    }

    @Test
    void whatIsLongerThanAnyWordStaysWhole() {
        assertThat(Compounds.parts("abc-".repeat(1_000_000) + "abc")).isEmpty();
    }
}
