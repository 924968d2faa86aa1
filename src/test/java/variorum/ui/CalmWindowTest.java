package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.util.Duration;
import org.fxmisc.richtext.CaretNode;
import org.junit.jupiter.api.Test;

class CalmWindowTest extends InTheWindow {
    /** One that blinks makes JavaFX prepare sixty frames a second. */
    @Test
    void theCaretsInTheTextsStandStill() {
        window.open(
                List.of(window.file("wire.txt", HarbourStory.TEXT), window.file("morning.txt", HarbourStory.REWORDED)));

        assertThat(window.robot.lookup(".version-pane .caret").queryAllAs(CaretNode.class))
                .hasSize(2)
                .allSatisfy(caret -> assertThat(caret.getBlinkRate()).isEqualTo(Duration.ZERO));
    }
}
