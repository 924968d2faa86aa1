package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.ui.desk.History.Step;

class HistoryTest {
    private final History history = new History();
    private String text = "";

    private void write(String next) {
        history.perform(Step.between("Writing " + next, text, next, state -> text = state));
    }

    @Test
    void whatIsDoneIsUndoneNewestFirst() {
        write("a");
        write("b");

        history.undo();
        assertThat(text).isEqualTo("a");
        history.undo();
        assertThat(text).isEmpty();
        history.undo();
        assertThat(text).isEmpty();
    }

    @Test
    void whatWasUndoneIsDoneAgain() {
        write("a");
        write("b");
        history.undo();
        history.undo();

        history.redo();
        assertThat(text).isEqualTo("a");
        history.redo();
        history.redo();
        assertThat(text).isEqualTo("b");
    }

    @Test
    void somethingNewForgetsWhatWasUndone() {
        write("a");
        history.undo();
        write("c");

        history.redo();

        assertThat(text).isEqualTo("c");
        assertThat(history.nextRedo().get()).isEmpty();
    }

    @Test
    void theNextStepsAreNamed() {
        assertThat(history.nextUndo().get()).isEmpty();

        write("a");
        write("b");
        history.undo();

        assertThat(history.nextUndo().get()).contains("Writing a");
        assertThat(history.nextRedo().get()).contains("Writing b");
    }

    @Test
    void aClearedHistoryUndoesNothing() {
        write("a");

        history.clear();
        history.undo();

        assertThat(text).isEqualTo("a");
    }

    @Test
    void theOldestStepsAreForgotten() {
        List<String> texts = IntStream.range(0, 300).mapToObj(String::valueOf).toList();
        texts.forEach(this::write);

        texts.forEach(each -> history.undo());

        assertThat(text).isEqualTo("99");
    }
}
