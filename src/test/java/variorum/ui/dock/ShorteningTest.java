package variorum.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShorteningTest {
    @Test
    void longWordsAreShortenedInTheMiddle() {
        assertThat(Shortening.inTheMiddle("abcdefghij", 10)).isEqualTo("abcdefghij");
        assertThat(Shortening.inTheMiddle("abcdefghijk", 6)).isEqualTo("abc…ijk");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String bell = "\uD83D\uDD14";
        assertThat(Shortening.inTheMiddle("ab" + bell + "middle" + bell + "yz", 6))
                .isEqualTo("ab…yz");
    }
}
