package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.sketch.Sketch;
import variorum.ui.compare.picture.InventedPicture;
import variorum.ui.compare.picture.Sketched;

/** Rows are level to the pixel, whatever the reader does. */
class LevelRowsTest extends InComparisonWindow {
    private static final int MANY_ROWS = 10_000;
    private static final double TOLERANCE = 0.5;
    private static final double A_LINE = 22;

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void rowsAreLevelWhenFirstShown(int columns) {
        show(columns);

        assertLevel(columns);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void rowsStayLevelOnTheWayThroughTheChanges(int columns) {
        show(columns);

        for (int number = 0; number < window.model().changeCountProperty().get(); number += 97) {
            int change = number;
            window.after(() -> window.model().goToChange(change));
            assertLevel(columns);
        }
        window.after(window.model().steps()::last);
        assertLevel(columns);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void rowsStayLevelWhenAnyPaneIsScrolled(int columns) {
        show(columns);

        for (int pane = 0; pane < columns; pane++) {
            for (double distance : new double[] {120, 333, 1200, -77}) {
                window.scroll(pane, distance);
                assertLevel(columns);
            }
        }
        assertThat(Levels.seen(window.view(), 0)).doesNotContain(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void rowsStayLevelWhenTheKeyboardMoves(int columns) {
        show(columns);
        window.after(window.model()::nextPane);

        for (KeyCode key : new KeyCode[] {KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.DOWN, KeyCode.PAGE_UP}) {
            robot.type(key);
            window.settle();
            assertLevel(columns);
        }
        robot.push(KeyCode.CONTROL, KeyCode.END);
        window.settle();
        assertLevel(columns);
        assertThat(Levels.seen(window.view(), 0)).contains(ROWS - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void rowsStayLevelInAnotherWidth(int columns) {
        show(columns);
        window.after(() -> window.model().goToChange(300));

        for (int width : new int[] {940, 560, 711}) {
            window.after(() -> {
                window.view().setMaxSize(width, width * 0.6);
            });
            assertLevel(columns);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void rowsStayLevelInAnotherTypeSize(int columns) {
        show(columns);
        window.after(() -> window.model().goToChange(300));

        for (double size : new double[] {11, 22, 15.5}) {
            window.after(() -> window.view().typeSizeProperty().set(size));
            assertLevel(columns);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void rowsStayLevelInOtherColours(int columns) {
        show(columns);

        window.after(() -> window.scene().getRoot().getStyleClass().add("night"));
        assertLevel(columns);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void rowsStayLevelWhenFurnitureIsOpenedAndPutAway(int columns) {
        Collation collation = furnished(columns);
        window.show(Sketched.picture(collation, PlanOptions.FIRST));
        window.scroll(columns - 1, 50);

        window.show(Sketched.picture(collation, PlanOptions.FIRST.withOpenFolds(Set.of(1))));
        assertLevel(columns);
        window.show(Sketched.picture(collation, PlanOptions.FIRST));
        assertLevel(columns);
    }

    /** So many versions of one text with furniture in its midst. */
    private static Collation furnished(int columns) {
        String story = "c: " + "The harbour council measured the [old] tide. ".repeat(20);
        String[] base = {"a: First.", "f: ~Share this", "g: ~Print this", "b: Second.", story};
        String[] other = {"a: First.", "f: ~Share this", "g: ~Print this", "b: Second.", story.replace("old", "new")};
        return Sketch.together(
                Collections.nCopies(columns - 1, Sketch.base(base).other(other)).toArray(Sketch[]::new));
    }

    @Test
    void rowsAreLevelFarDownALongComparison() {
        window.show(InventedPicture.of(2, MANY_ROWS, 7));

        for (int part = 1; part <= 4; part++) {
            int change = window.model().changeCountProperty().get() * part / 4 - 1;
            window.after(() -> window.model().goToChange(change));
            window.scroll(1, 333);
            assertLevel(2);
        }
        window.after(() -> window.view().setMaxWidth(800));
        assertLevel(2);
    }

    private void show(int columns) {
        window.show(InventedPicture.of(columns, ROWS, columns));
    }

    private void assertLevel(int columns) {
        Levels.Measured measured = Levels.measure(window.view(), columns);
        assertThat(measured.rows()).as("rows seen in all panes").isPositive();
        assertThat(measured.off()).as("worst row, in pixels").isLessThanOrEqualTo(TOLERANCE);
        assertThat(measured.clipped()).as("text below its row, in pixels").isZero();
        assertThat(measured.idle()).as("free below the longest text, in pixels").isLessThan(A_LINE);
    }
}
