package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.testing.Articles.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.testing.Tokenized;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

class LeadingWordsTest {
    @ParameterizedTest
    @CsvSource({
        "true, Costs, Costs: they rose.",
        "true, COSTS, Costs – they rose.",
        "true, 2.1 Costs, 3. Costs. They rose.",
        "true, “Toll”, “Toll” means what is paid.",
        "true, The bridge, The bridge is shut.",
        "false, Costs, Costs rose.",
        "false, Costs, They rose: costs.",
        "false, Costs, Costs.",
        "false, The bridge, The ferry is late.",
        "false, 2.1, 3. Costs rose.",
        "false, ***, *** They rose.",
    })
    void aParagraphBeginsWithAHead(boolean expected, String head, String whole) {
        TokenIds ids = new TokenIds();
        TokenizedVersion heads = Tokenized.of(article(head), ids);
        TokenizedVersion wholes = Tokenized.of(article(whole), ids);

        assertThat(LeadingWords.isOf(wholes, 0, heads, 0)).isEqualTo(expected);
    }
}
