package variorum.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.ui.desk.ModelFixture;

/** Files that change on the disk are offered, and never read under the reader's eyes. */
class FileWatchTest {
    private static final String WIRE = "The mayor said 12 people died.";

    @TempDir
    Path folder;

    private ModelFixture window;
    private Path wire;
    private Path morning;

    @BeforeEach
    void openTwoFiles() {
        window = new ModelFixture(folder);
        wire = window.file("1 wire.txt", WIRE);
        morning = window.file("2 morning.txt", "Twelve lives were lost.");
        window.open(wire, morning);
        look();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void look() {
        window.model.watch().look();
        window.settle();
    }

    private String offer() {
        return window.model.watch().offerProperty().get();
    }

    private void change() throws IOException {
        Files.writeString(morning, "Twelve lives were lost in the fire.");
        look();
    }

    @Test
    void whatHasNotChangedIsNotOffered() {
        look();

        assertThat(offer()).isEmpty();
    }

    @Test
    void aFileThatHasChangedIsOfferedAndKeepsItsText() throws IOException {
        change();

        assertThat(offer()).isEqualTo("2 morning.txt has changed on disk.");
        assertThat(window.columns()).containsExactly(WIRE, "Twelve lives were lost.");
    }

    @Test
    void aChangedFileIsComparedAgainOnRequest() throws IOException {
        change();

        window.model.watch().compareAgain();
        window.settle();
        look();

        assertThat(window.columns()).containsExactly(WIRE, "Twelve lives were lost in the fire.");
        assertThat(offer()).isEmpty();
    }

    @Test
    void theOfferStandsWhileOtherFilesAreBeingRead() throws IOException {
        change();
        window.model.imports().add(List.of(folder.resolve("gone.txt")));

        window.model.watch().compareAgain();
        window.settle();
        look();

        assertThat(offer()).isEqualTo("2 morning.txt has changed on disk.");
    }

    @Test
    void theOfferStandsWhenComparingAgainIsGivenUp() throws IOException {
        change();

        window.model.watch().compareAgain();
        window.model.cancel();

        assertThat(offer()).isEqualTo("2 morning.txt has changed on disk.");
        assertThat(window.columns()).containsExactly(WIRE, "Twelve lives were lost.");
    }

    @Test
    void notNowLeavesItUntilItChangesOnceMore() throws IOException {
        change();

        window.model.watch().notNow();
        look();
        assertThat(offer()).isEmpty();

        Files.writeString(morning, "Nothing happened.");
        look();
        assertThat(offer()).isNotEmpty();
    }

    @Test
    void aFileThatHasGoneKeepsItsTextAndIsSaidToHaveGone() throws IOException {
        Files.delete(morning);
        look();
        look();

        assertThat(window.columns()).containsExactly(WIRE, "Twelve lives were lost.");
        assertThat(window.sentences()).containsExactly("2 morning.txt is no longer on the disk; its text stays here.");
        assertThat(offer()).isEmpty();
    }
}
