package variorum.display.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.model.Span;

class WordSpansTest {

    /** The selection stands between bars; one bar is a caret. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "The o|ld fox., old",
                "The |old fox., old",
                "The old| fox., old",
                "The old | fox., fox",
                "The old fox.|, ~~",
                "(|The) fox, The",
                "The |deep|-pocketed fox, deep-pocketed",
                "The ol|d fo|x ran, old fox",
                "The| old |fox, old",
                "It is the mayor|’s, mayor’s",
                "It cost 1|.5 million, 1.5",
                "He ran|. She sat, ran",
                "Cafe\u0301| noir, Cafe\u0301",
                "x \uD835\uDC9C|b y, \uD835\uDC9Cb",
                "市長|は, 長",
            })
    void wholeWordsAreFound(String drawn, String words) {
        String text = drawn.replace("|", "");
        Span selected = new Span(
                drawn.indexOf('|'), drawn.lastIndexOf('|') - (drawn.indexOf('|') < drawn.lastIndexOf('|') ? 1 : 0));

        assertThat(WordSpans.around(text, new Span(0, text.length()), selected).of(text))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"The old fox., fox", "fox, fox", "…, ''"})
    void theLastWordIsFound(String text, String word) {
        assertThat(WordSpans.last(text, new Span(0, text.length())).of(text)).isEqualTo(word);
    }
}
