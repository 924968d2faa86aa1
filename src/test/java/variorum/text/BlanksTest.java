package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {
    @Test
    void aLineEndWithTheBlanksRoundItIsOneSpace() {
        assertThat(Blanks.foldLineEnds("one \r\n\t two\nthree\rfour")).isEqualTo("one two three four");
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
