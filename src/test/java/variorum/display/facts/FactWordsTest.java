package variorum.display.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactWordsTest {
    @Test
    void wordsWithACapitalOrAFigureTellSomething() {
        assertThat(FactWords.of("The 1,200 of Anna's co-op"))
                .isEqualTo(new FactWords(List.of("1,200", "anna"), List.of("the", "of", "coop")));
    }

    @Test
    void aWordOfVeryManyPartsIsOne() {
        assertThat(FactWords.of("1" + ",1".repeat(20_000)).telling()).hasSize(1);
    }
}
