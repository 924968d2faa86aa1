package variorum.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RunningLineTest {
    /** The number of the page is drawn as {@code #}. */
    @ParameterizedTest
    @CsvSource({
        "#, ''",
        "- # -, ''",
        "Page # of #, ''",
        "Seite #/#, ''",
        "The Harbour Post #, The Harbour Post",
        "# The Harbour Post, The Harbour Post",
        "The Harbour Post – Page #, The Harbour Post",
        "The Harbour Post | p. # | Draft 3, The Harbour Post Draft 3",
        "Bonds #, Bonds",
        "第#页, ''",
        "Draft 3, Draft 3"
    })
    void numbersOfPagesAreTakenOut(String written, String rest) {
        assertThat(RunningLine.withoutPageNumber(written.replace("#", RunningLine.PAGE_NUMBER)))
                .isEqualTo(rest);
    }
}
