package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void selectingAllLeavesTheReaderWhereHeIs() {
        window.show(InventedPicture.of(2, ROWS, 3));
        window.after(() -> window.pane(0).requestFocus());
        window.scroll(0, 900);
        window.after(() -> window.pane(0).moveTo(Levels.seen(window.view(), 0).get(1), 2));
        List<Integer> seen = Levels.seen(window.view(), 0);
        int row = window.model().placeProperty().get().orElseThrow().row();

        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        window.settle();

        assertThat(window.pane(0).getSelectedText()).isEqualTo(window.pane(0).getText());
        assertThat(Levels.seen(window.view(), 0)).isEqualTo(seen);
        assertThat(window.model().placeProperty().get().orElseThrow().row()).isEqualTo(row);
    }

    @Test
    void aClickAfterSelectingAllLeavesNothingSelected() {
        window.show(InventedPicture.of(2, ROWS, 3));
        window.after(() -> window.pane(0).requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.A);

        robot.clickOn(window.pane(0));
        window.settle();

        assertThat(window.pane(0).getSelectedText()).isEmpty();
    }
}
