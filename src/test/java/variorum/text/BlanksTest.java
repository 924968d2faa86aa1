package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {
    @Test
    void aLineEndWithTheBlanksRoundItIsOneSpace() {
        assertThat(Blanks.foldLineEnds("one \r\n\t two\nthree\rfour")).isEqualTo("one two three four");
    }

    @Test
    void aLineEndInTextThatIsWrittenWithoutSpacesIsNothing() {
        assertThat(Blanks.foldLineEnds("港の橋は\n  春まで、\n閉鎖\nABC\n橋")).isEqualTo("港の橋は春まで、閉鎖 ABC 橋");
        assertThat(Blanks.foldLineEnds("다리는\n봄까지")).isEqualTo("다리는 봄까지");
        assertThat(Blanks.foldLineEnds("港 の")).isEqualTo("港 の");
    }

    @Test
    void whatStandsBesideAPartCountsToo() {
        assertThat(Blanks.foldLineEnds("橋\n橋", 1, 2)).isEmpty();
        assertThat(Blanks.foldLineEnds("a\nb", 1, 2)).isEqualTo(" ");
    }

    @Test
    void blanksWithoutALineEndStayAsTheyAre() {
        assertThat(Blanks.foldLineEnds("one  two\u00A0three\nfour")).isEqualTo("one  two\u00A0three four");
    }

    @Test
    void aNoBreakSpaceIsBlankAndAWordIsNot() {
        assertThat(Blanks.isBlank(" \u00A0\r\n\t")).isTrue();
        assertThat(Blanks.isBlank("")).isTrue();
        assertThat(Blanks.isBlank(" a ")).isFalse();
    }

    @Test
    void textsThatAreOnlyWrappedElsewhereAreTheSame() {
        assertThat(Blanks.areSame("one two\nthree", "one\r\ntwo three")).isTrue();
        assertThat(Blanks.areSame("one  two", "one two")).isFalse();
    }
}
