package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import variorum.sketch.Sketch;
import variorum.ui.compare.picture.InventedPicture;
import variorum.ui.compare.picture.Sketched;

/** Where the caret stands, and where keys take it. */
class KeyboardInPanesTest extends InComparisonWindow {
    @Test
    void theCaretBeginsInTheTextAndNotInTheLineOfFurniture() {
        window.show(Sketched.picture(
                Sketch.base("-: ~Share", "a: Text.", "b: More.").other("a: Text.", "b: More.")));

        assertThat(window.pane(0).getCurrentParagraph()).isEqualTo(1);
        assertThat(window.pane(1).getCurrentParagraph()).isEqualTo(1);
    }

    @Test
    void theFirstPageDownTurnsThePage() {
        window.show(InventedPicture.of(2, 200, 3));
        window.after(window.model()::nextPane);

        robot.type(KeyCode.PAGE_DOWN);
        window.settle();
        assertThat(Levels.seen(window.view(), 0)).doesNotContain(0);
    }

    @Test
    void whereTheCaretGoesTheReaderIs() {
        window.show(Sketched.picture(Sketch.base("a: First.", "m*: The end.", "b: Second.")
                .other("a: First.", "b: Second.", "m: The end.")));
        window.after(() -> window.pane(0).requestFocus());

        robot.type(KeyCode.DOWN);
        window.after(window.model().moves()::otherEnd);
        assertThat(window.model().placeProperty().get().orElseThrow().row()).isEqualTo(3);
    }
}
