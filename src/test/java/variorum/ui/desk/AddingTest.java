package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was added by mistake is taken out again by undo. */
class AddingTest extends ThreeFiles {
    private void add(Path... files) {
        model.imports().add(List.of(files));
        window.settle();
    }

    private void undo() {
        model.desk().history().undo();
        window.settle();
    }

    private void redo() {
        model.desk().history().redo();
        window.settle();
    }

    @Test
    void undoTakesOutWhatWasAdded() {
        window.open(wire);
        add(morning, evening);
        assertThat(model.desk().history().nextUndo().get()).contains("Adding of 2 morning.txt and 1 Other");

        undo();

        assertThat(window.columns()).containsExactly(WIRE);
        assertThat(morning).exists();
    }

    @Test
    void redoAddsItWhereItWasThoughItsFileHasGone() throws IOException {
        window.open(wire, evening);
        model.imports().addOrOpen(List.of(morning), OptionalInt.of(1));
        window.settle();
        assertThat(model.desk().history().nextUndo().get()).contains("Adding of 2 morning.txt");
        undo();
        Files.delete(morning);

        redo();

        assertThat(window.columns()).containsExactly(WIRE, MORNING, EVENING);
    }

    @Test
    void aPastedTextIsTakenOutToo() {
        window.open(wire);
        model.imports().paste(EVENING);
        window.settle();

        undo();
        assertThat(window.columns()).containsExactly(WIRE);

        redo();
        assertThat(window.columns()).containsExactly(WIRE, EVENING);
    }

    @Test
    void whatGaveWayIsShownAgain() {
        window.open(IntStream.rangeClosed(1, 8)
                .mapToObj(day -> window.file(day + " day.txt", "The mayor said " + day + " people came."))
                .toArray(Path[]::new));
        List<String> before = window.columns();
        add(wire);
        List<String> after = window.columns();
        assertThat(after).hasSize(8).contains(WIRE);

        undo();
        assertThat(window.columns()).isEqualTo(before);

        redo();
        assertThat(window.columns()).isEqualTo(after);
    }

    @Test
    void whatWasNotAddedIsNotUndone() {
        window.open(wire, morning);
        add(wire);

        assertThat(model.desk().history().nextUndo().get()).isEmpty();
    }

    @Test
    void openingAnewIsNotUndone() {
        window.open(wire, morning);
        window.open(evening);

        assertThat(model.desk().history().nextUndo().get()).isEmpty();
    }

    @Test
    void whatWasAddedAndThenClosedIsTakenOutStepByStep() {
        window.open(wire);
        add(morning, evening);
        model.closeVersion(1);
        window.settle();

        undo();
        assertThat(window.columns()).containsExactly(WIRE, MORNING, EVENING);

        undo();
        assertThat(window.columns()).containsExactly(WIRE);
    }
}
