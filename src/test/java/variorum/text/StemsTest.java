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
    @CsvSource(
            delimiter = '|',
            value = {
                "38 | 38-year-old",
                "5:40 | 5.40am",
                "05:40 | 5.40am",
                "11.30pm | 23:30",
                "8pm | 20:00",
                "8 | 8p.m.",
                "12am | 00:00",
                "54 | 54%",
                "$48 | £48m",
                "3,000 | 3000",
                "1,200,345 | 1200345",
                "20 | 20th",
                "1990 | 1990s",
                "7 | 7-year-old"
            })
    void aFigureIsTheSameInEveryHouseStyle(String one, String two) {
        assertThat(Stems.stem(one)).isEqualTo(Stems.stem(two));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,200,345 | 1,200,999",
                "1.5 | 15",
                "3 | 3-5",
                "36 | 36kr",
                "1,5 | 15",
                "11.30pm | 22:30",
                "2:1 | 14:1"
            })
    void otherFiguresStayApart(String one, String two) {
        assertThat(Stems.stem(one)).isNotEqualTo(Stems.stem(two));
    }

    @ParameterizedTest
    @CsvSource({"house, horse", "its, it's", "don't, dont", "gas, gasp", "мост, место"})
    void wordsThatOnlyLookAlikeStayApart(String one, String two) {
        assertThat(Stems.stem(one)).isNotEqualTo(Stems.stem(two));
    }
}
