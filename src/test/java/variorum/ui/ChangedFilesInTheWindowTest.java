package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiet bar offers to compare again what has changed on the disk. */
class ChangedFilesInTheWindowTest extends InTheWindow {
    private Path morning;

    @BeforeEach
    void openTwoVersionsAndChangeOne() throws IOException {
        Path wire = window.file("wire.txt", "The mayor said 12 people died.");
        morning = window.file("morning.txt", "The mayor said 15 people died.");
        window.open(List.of(wire, morning));
        look();
        Files.writeString(morning, "The mayor said that nobody died.");
        look();
        window.await(() -> window.isShown("#changed-files"));
    }

    private void look() {
        window.robot.interact(() -> window.model.watch().look());
        window.await(() -> !window.runners.watching().isRunning());
        window.settle();
    }

    private String shownText() {
        return window.model.open().get().version(1).text();
    }

    @Test
    void theTextStaysUntilTheReaderWantsItCompared() {
        assertThat(window.text("#changed-files-offer")).isEqualTo("morning.txt has changed on disk.");
        assertThat(shownText()).contains("15");

        window.click("#compare-again");

        assertThat(shownText()).contains("nobody");
        assertThat(window.isShown("#changed-files")).isFalse();
    }

    @Test
    void notNowPutsTheBarAway() {
        window.click("#not-now");

        assertThat(window.isShown("#changed-files")).isFalse();
        assertThat(shownText()).contains("15");
    }
}
