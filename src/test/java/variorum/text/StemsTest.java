package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms are forms of one word. */
class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "mayor, mayor's",
        "house, houses",
        "negotiate, negotiations",
        "bücherei, büchereien",
        "école, l'école",
        "homme, qu'homme",
        "arte, dell'arte",
        "тренер, тренера",
        "медсестра, медсестрам",
        "图书, 图书馆"
    })
    void formsOfOneWordHaveOneStem(String one, String two) {
        assertThat(Stems.stem(one)).isEqualTo(Stems.stem(two));
    }

    @ParameterizedTest
    @CsvSource({"house, horse", "its, it's", "don't, dont", "gas, gasp", "мост, место"})
    void wordsThatOnlyLookAlikeStayApart(String one, String two) {
        assertThat(Stems.stem(one)).isNotEqualTo(Stems.stem(two));
    }
}
