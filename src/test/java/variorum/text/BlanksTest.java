package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {
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
