package variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEndTest {
    @Test
    void aLineEndWithTheBlanksRoundItIsOneSpace() {
        assertThat(LineEnd.folded("one \r\n\t two\nthree\rfour")).isEqualTo("one two three four");
    }

    @Test
    void aLineEndInTextThatIsWrittenWithoutSpacesIsNothing() {
        assertThat(LineEnd.folded("港の橋は\n  春まで、\n閉鎖\nABC\n橋")).isEqualTo("港の橋は春まで、閉鎖 ABC 橋");
        assertThat(LineEnd.folded("다리는\n봄까지")).isEqualTo("다리는 봄까지");
        assertThat(LineEnd.folded("港 の")).isEqualTo("港 の");
    }

    @Test
    void whatStandsBesideAPartCountsToo() {
        assertThat(LineEnd.folded("橋\n橋", new Span(1, 2))).isEmpty();
        assertThat(LineEnd.folded("a\nb", new Span(1, 2))).isEqualTo(" ");
    }

    @Test
    void blanksWithoutALineEndStayAsTheyAre() {
        assertThat(LineEnd.folded("one  two\u00A0three\nfour")).isEqualTo("one  two\u00A0three four");
    }
}
