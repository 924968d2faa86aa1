package variorum.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void wordsAreFoundAcrossLineEnds() {
        assertThat(FoldedText.of("Then \r\n the\n  fox\tran off.").find("the fox ran"))
                .contains(new Excerpt(8, 21));
    }

    @Test
    void aRunOfBlanksAtEitherEndIsTakenWhole() {
        assertThat(FoldedText.of("the \n fox\n\nran").find(" fox ")).contains(new Excerpt(3, 11));
    }

    @Test
    void wordsThatAreNotThereHaveNoPlace() {
        assertThat(FoldedText.of("the foal").find("the fox")).isEmpty();
    }

    @Test
    void aParagraphOfVeryManyWordsIsFound() {
        String words = IntStream.range(0, 20_000).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        String text = words.replace(' ', '\n');

        assertThat(FoldedText.of(text).find(words)).contains(new Excerpt(0, text.length()));
        assertThat(new Excerpt(0, text.length()).in(text)).isEqualTo(words);
    }

    @Test
    void theEndOfTheTextIsAPlaceToo() {
        assertThat(FoldedText.of("ran \n").find("ran ")).contains(new Excerpt(0, 5));
        assertThat(FoldedText.of("ran \n").find("")).contains(Excerpt.NOTHING);
    }
}
