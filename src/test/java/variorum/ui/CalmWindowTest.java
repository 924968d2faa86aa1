package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CalmWindowTest extends InTheWindow {
    /** An animation asks for sixty a second, a caret that blinks among them. */
    private static final int FEW_FRAMES = 10;

    @Test
    void nothingMovesWhileNobodyTouchesAnything() throws InterruptedException {
        window.open(
                List.of(window.file("wire.txt", HarbourStory.TEXT), window.file("morning.txt", HarbourStory.REWORDED)));
        window.press(KeyCode.F8);
        assertThat(window.node("#version-0").getScene().getFocusOwner()).isNotNull();
        AtomicInteger frames = new AtomicInteger();
        Runnable count = frames::incrementAndGet;
        window.robot.interact(() -> window.stage.getScene().addPostLayoutPulseListener(count));

        Thread.sleep(1500);

        assertThat(frames).hasValueLessThan(FEW_FRAMES);
        window.robot.interact(() -> window.stage.getScene().removePostLayoutPulseListener(count));
    }
}
