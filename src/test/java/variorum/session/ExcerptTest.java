package variorum.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void wordsAreFoundAcrossLineEnds() {
        assertThat(Excerpt.of("the fox ran", "Then \r\n the\n  fox\tran off.")).contains(new Excerpt(8, 21));
    }

    @Test
    void aRunOfBlanksAtEitherEndIsTakenWhole() {
        assertThat(Excerpt.of(" fox ", "the \n fox\n\nran")).contains(new Excerpt(3, 11));
    }

    @Test
    void wordsThatAreNotThereHaveNoPlace() {
        assertThat(Excerpt.of("the fox", "the foal")).isEmpty();
    }

    @Test
    void aParagraphOfVeryManyWordsIsFound() {
        String words = IntStream.range(0, 20_000).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        String text = words.replace(' ', '\n');

        assertThat(Excerpt.of(words, text)).contains(new Excerpt(0, text.length()));
        assertThat(new Excerpt(0, text.length()).in(text)).isEqualTo(words);
    }
}
