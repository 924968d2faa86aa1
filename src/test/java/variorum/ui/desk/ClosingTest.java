package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.model.Correction;
import variorum.model.ParagraphRange;
import variorum.ui.open.OpenVersion;

class ClosingTest extends InModel {
    private Path morning;

    @BeforeEach
    void openThreeVersions() {
        morning = window.file("2 morning.txt", "The mayor said 15 people died.");
        window.open(
                window.file("1 wire.txt", "The mayor said 12 people died."),
                morning,
                window.file("3 evening.txt", "The mayor said nothing."));
    }

    private void close(int version) {
        model.closeVersion(version);
        window.settle();
    }

    @Test
    void aVersionLeavesTheComparisonAndItsFileStays() {
        close(1);

        assertThat(window.names()).containsExactly("1 wire.txt", "3 evening.txt");
        assertThat(window.columns()).hasSize(2);
        assertThat(morning).exists();
        assertThat(window.sentences()).singleElement().asString().startsWith("2 morning.txt is closed");
    }

    @Test
    void undoBringsItBack() throws Exception {
        close(1);
        Files.delete(morning);

        model.desk().history().undo();
        window.settle();

        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "3 evening.txt");
        assertThat(window.columns()).hasSize(3);
        assertThat(window.sentences()).isEmpty();

        model.desk().history().redo();
        window.settle();
        assertThat(window.names()).containsExactly("1 wire.txt", "3 evening.txt");
    }

    @Test
    void undoGoesBackToTheOrderBeforeAVersionWasAddedAndRedoToTheOneAfter() {
        model.desk().moveVersion(2, 0);
        window.settle();
        Path late = window.file("4 late.txt", "The mayor said much.");
        model.imports().addOrOpen(List.of(late), OptionalInt.of(1));
        window.settle();

        List<String> added = window.names();

        model.desk().history().undo();
        model.desk().history().undo();
        window.settle();
        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "3 evening.txt");

        model.desk().history().redo();
        model.desk().history().redo();
        window.settle();
        assertThat(window.names()).isEqualTo(added);
        assertThat(added).containsExactly("3 evening.txt", "4 late.txt", "1 wire.txt", "2 morning.txt");
    }

    @Test
    void aVersionIsFoundThoughItHasAnotherTextByNow() {
        OpenVersion before = model.open().get().versions().get(1);
        window.file("2 morning.txt", "The mayor said 16 people died.");

        model.watch().compareAgain();
        window.settle();

        assertThat(model.open().get().versions()).doesNotContain(before);
        assertThat(model.open().get().indexOf(before)).hasValue(1);
    }

    @Test
    void oneVersionLeftIsJustRead() {
        close(0);
        close(0);

        assertThat(window.columns()).containsExactly("The mayor said nothing.");
        assertThat(model.comparison().changeCountProperty().get()).isZero();
    }

    @Test
    void closingTheLastOneLeavesNothingOpen() {
        close(0);
        close(0);
        close(0);

        assertThat(model.scenery().anythingOpen().get()).isFalse();
        assertThat(window.sentences()).isEmpty();
    }

    @Test
    void aLinkMadeByHandIsThereAgainWithItsVersion() {
        model.desk().correct(new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 2, ParagraphRange.of(0)));
        window.settle();
        close(2);
        assertThat(window.sentences()).hasSize(1);

        model.desk().history().undo();
        window.settle();

        assertThat(model.open().get().corrections().list()).hasSize(1);
        assertThat(model.open().get().request().corrections()).hasSize(1);
    }
}
