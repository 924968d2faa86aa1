package variorum.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices();

    @Test
    void aFileThatFailsSpeaksForItself() {
        notices.failed("The report could not be written.", new IOException("The disk is full."));

        assertThat(notices.list()).containsExactly(Notice.refused("The disk is full."));
    }

    @Test
    void aFaultOfTheProgramIsSaidInPlainWords() {
        notices.failed("The report could not be written.", new IllegalStateException("index 7 of 3"));

        assertThat(notices.list()).containsExactly(Notice.refused("The report could not be written."));
    }

    @Test
    void nothingIsSaidTwice() {
        notices.refused("wire.txt is binary.");
        notices.done("The report is written.");
        notices.refused("wire.txt is binary.");

        assertThat(notices.list())
                .containsExactly(Notice.refused("wire.txt is binary."), Notice.done("The report is written."));
    }
}
