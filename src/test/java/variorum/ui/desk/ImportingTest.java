package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.model.Encoding;
import variorum.settings.RecentSet;
import variorum.ui.desk.SceneryViewModel.Scenery;

/** How texts come into the program, and come again. */
class ImportingTest extends ThreeFiles {
    @Test
    void whatCannotBeReadIsSaidAndTheRestOpens() {
        window.open(wire, folder.resolve("gone.txt"), morning);

        assertThat(window.columns()).containsExactly(WIRE, MORNING);
        assertThat(window.sentences()).singleElement().asString().contains("gone.txt");
    }

    @Test
    void whenNothingCanBeReadAllStaysAsItIs() {
        window.open(wire, morning);

        window.open(folder.resolve("gone.txt"));

        assertThat(window.columns()).containsExactly(WIRE, MORNING);
        assertThat(window.sentences()).hasSize(1);
    }

    @Test
    void nothingIsOpenWhenTheFirstFileCannotBeRead() {
        window.open(folder.resolve("gone.txt"));

        assertThat(model.scenery().now().get()).isEqualTo(Scenery.NOTHING_OPEN);
        assertThat(window.sentences()).hasSize(1);
    }

    @Test
    void addedFilesComeAfterTheOthers() {
        window.open(wire, morning);

        model.imports().add(List.of(evening));
        window.settle();

        assertThat(window.columns()).containsExactly(WIRE, MORNING, EVENING);
    }

    @Test
    void filesAddedWhileOthersAreReadJoinThem() {
        model.imports().open(List.of(wire));
        model.imports().add(List.of(morning));
        window.settle();

        assertThat(window.columns()).containsExactly(WIRE, MORNING);
    }

    @Test
    void whatASavedComparisonOvertookDoesNotComeBackWithWhatIsAdded() {
        window.open(evening);
        model.session().saveAs(folder.resolve("story"));
        window.settle();
        model.closeAll();
        model.imports().open(List.of(wire));
        window.open(folder.resolve("story.variorum"));

        model.imports().add(List.of(morning));
        window.settle();

        assertThat(window.columns()).containsExactly(EVENING, MORNING);
    }

    @Test
    void aFileThatIsOpenAlreadyIsSaidToBe() {
        window.open(wire, morning);

        model.imports().add(List.of(wire));
        window.settle();

        assertThat(window.names()).hasSize(2);
        assertThat(window.sentences()).containsExactly("1 wire.txt is open already.");
    }

    @Test
    void pastedTextIsAVersion() {
        window.open(wire);

        model.imports().paste(EVENING);
        window.settle();

        assertThat(window.names()).containsExactly("1 wire.txt", "Pasted text");
        assertThat(window.columns()).containsExactly(WIRE, EVENING);
    }

    @Test
    void blankTextIsNoVersion() {
        model.imports().paste(" \n");

        assertThat(model.scenery().now().get()).isEqualTo(Scenery.NOTHING_OPEN);
        assertThat(window.sentences()).containsExactly("There is no text to paste.");
    }

    @Test
    void filesAreReadAgainOnRequest() throws IOException {
        window.open(wire, morning);
        Files.writeString(morning, EVENING);

        model.watch().compareAgain();
        window.settle();

        assertThat(window.columns()).containsExactly(WIRE, EVENING);
    }

    @Test
    void aFileThatHasGoneLeavesItsText() throws IOException {
        window.open(wire, morning);
        Files.delete(morning);

        model.watch().compareAgain();
        window.settle();

        assertThat(window.columns()).containsExactly(WIRE, MORNING);
        assertThat(window.sentences())
                .singleElement()
                .asString()
                .contains("2 morning.txt cannot be read")
                .endsWith("Its text stays here.");
    }

    @Test
    void filesThatHaveNotChangedAreSaidToBeTheSame() {
        window.open(wire, morning);

        model.watch().compareAgain();
        window.settle();

        assertThat(window.sentences()).containsExactly("The files have not changed since they were read.");
    }

    @Test
    void anEncodingCanBeCorrected() throws IOException {
        Path cafe = Files.write(folder.resolve("cafe.txt"), "Caf\u00e9 noir".getBytes(StandardCharsets.UTF_8));
        window.open(wire, cafe);

        model.imports().correctEncoding(model.open().get().versions().get(1), Optional.of(StandardCharsets.ISO_8859_1));
        window.settle();

        assertThat(window.columns()).containsExactly(WIRE, "Caf\u00c3\u00a9 noir");
        assertThat(model.open().get().version(1).encoding()).map(Encoding::name).contains("ISO-8859-1");
    }

    @Test
    void anEncodingThatIsChosenWhileFilesAreReadIsRefused() {
        window.open(wire, morning);
        model.imports().add(List.of(evening));

        model.imports().correctEncoding(model.open().get().versions().get(1), Optional.of(StandardCharsets.ISO_8859_1));
        assertThat(window.sentences()).containsExactly("Files are being read; try again when they are.");

        window.settle();
        assertThat(window.columns()).containsExactly(WIRE, MORNING, EVENING);
    }

    @Test
    void whatIsBeingAddedIsNotLostByReplacingAVersion() {
        window.open(wire, morning);
        model.imports().add(List.of(evening));

        model.imports().replace(model.open().get().versions().get(1), evening);
        assertThat(window.sentences()).containsExactly("Files are being read; try again when they are.");

        window.settle();
        assertThat(window.columns()).containsExactly(WIRE, MORNING, EVENING);
    }

    @Test
    void aReplacementIsNotLostByAddingMore() {
        window.open(wire, morning);
        model.imports().replace(model.open().get().versions().get(1), evening);

        model.imports().paste("Something else.");
        assertThat(window.sentences()).containsExactly("Files are being read; try again when they are.");

        window.settle();
        assertThat(window.columns()).containsExactly(WIRE, EVENING);
    }

    @Test
    void whoOpensSomethingElseDoesNotWaitForWhatIsReadAgain() {
        window.open(wire, morning);
        model.watch().compareAgain();

        window.open(evening);

        assertThat(window.columns()).containsExactly(EVENING);
    }

    @Test
    void aSetThatWasOpenedIsRememberedWithWhatWasAddedToIt() {
        window.open(wire, morning);
        model.imports().add(List.of(evening));
        window.settle();

        assertThat(model.settings().get().recent()).containsExactly(new RecentSet(List.of(wire, morning, evening)));
    }

    @Test
    void aVersionThatAnotherReplacedComesBackByUndo() {
        window.open(wire, morning);

        model.imports().replace(model.open().get().versions().get(1), evening);
        window.settle();
        assertThat(window.columns()).containsExactly(WIRE, EVENING);
        assertThat(window.sentences()).singleElement().asString().contains("took the place of");

        model.desk().history().undo();
        window.settle();
        assertThat(window.columns()).containsExactly(WIRE, MORNING);

        model.desk().history().redo();
        window.settle();
        assertThat(window.columns()).containsExactly(WIRE, EVENING);
    }
}
