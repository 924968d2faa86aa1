package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More versions side by side than the window is wide for. */
class SidewaysInTheWindowTest extends InTheWindow {
    @BeforeEach
    void openMany() {
        List<Path> files = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> window.file(number + " draft.txt", "The mayor said " + number + " people died."))
                .toList();
        window.open(files);
        window.robot.interact(() -> window.stage.setWidth(900));
        window.settle();
        window.robot.interact(() -> window.model.comparison().goToChange(0));
    }

    private double left() {
        return ((ScrollPane) window.node(".sideways")).getHvalue();
    }

    private void scrollToTheRightEnd() {
        window.robot.interact(() -> ((ScrollPane) window.node(".sideways")).setHvalue(1));
    }

    @Test
    void whatIsInSightStaysWhenTheMarksAreOthers() {
        scrollToTheRightEnd();

        window.press(KeyCode.K);
        assertThat(left()).isCloseTo(1, within(0.01));

        window.press(KeyCode.SHORTCUT, KeyCode.PLUS);
        assertThat(left()).isCloseTo(1, within(0.01));
    }

    @Test
    void theChangeThatTheReaderGoesToIsBroughtBackIntoSight() {
        scrollToTheRightEnd();

        window.robot.interact(() -> window.model.comparison().goToChange(0));

        window.await(() -> left() < 0.5);
    }
}
