package variorum.display.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.model.Span;
import variorum.model.Version;
import variorum.testing.Articles;

class FactPhraseTest {
    private static final Version VERSION = Articles.drawn("The harbour board, which met late on Monday, said that it"
            + " paid 14 million crowns for the two old ferries that had been laid up since the spring.");

    private static FactPhrase phrase(int room, String... words) {
        return FactPhrase.of(
                List.of(words).stream()
                        .map(word -> {
                            int start = VERSION.text().indexOf(word);
                            return new Span(start, start + word.length());
                        })
                        .toList(),
                VERSION,
                room);
    }

    @Test
    void wordsStandAmongAsManyAsThereIsRoomFor() {
        assertThat(phrase(50, "14 million"))
                .isEqualTo(new FactPhrase("… it paid ", "14 million", " crowns for the two old …"));
        assertThat(phrase(30, "14 million")).isEqualTo(new FactPhrase("… paid ", "14 million", " crowns …"));
    }

    @Test
    void whatSetsTheWordsOffIsNotAmongThem() {
        assertThat(phrase(50, "board,"))
                .isEqualTo(new FactPhrase("The harbour ", "board", ", which met late on Monday, …"));
    }

    @Test
    void afterWordsInSeveralPlacesStandsWhatIsRoundTheFirst() {
        assertThat(phrase(60, "14 million", "two"))
                .isEqualTo(new FactPhrase("", "14 million; two", ": \u2026 it paid 14 million crowns for the \u2026"));
        assertThat(phrase(30, "14 million", "two")).isEqualTo(new FactPhrase("", "14 million; two", ""));
    }

    @Test
    void wordsWithoutRoomStandAlone() {
        assertThat(phrase(0, "14 million")).isEqualTo(new FactPhrase("", "14 million", ""));
        assertThat(phrase(50)).isEqualTo(new FactPhrase("", "", ""));
    }

    @Test
    void aLongQuotationIsToldByItsBeginningAndItsEnd() {
        String said =
                "one two three four five six seven eight nine ten ".repeat(8).strip();
        Version version = Articles.drawn(said);
        String told =
                FactPhrase.of(List.of(new Span(0, said.length())), version, 50).words();

        assertThat(told)
                .hasSizeLessThan(250)
                .startsWith("one two three")
                .contains(" … ")
                .endsWith("nine ten");
    }
}
