package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import variorum.sketch.Sketch;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.compare.picture.InventedPicture;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.Sketched;

/** What a reader does with the side-by-side view, and sees. */
class ComparisonViewTest extends InComparisonWindow {
    private Point2D onScreen(String id, double x, double y) {
        Node node = Objects.requireNonNull(window.view().lookup(id));
        return node.localToScreen(x, y);
    }

    @Test
    void aClickOnTheLineOfFurnitureOpensIt() {
        window.show(Sketched.picture(
                Sketch.base("a: Text.", "-: ~Share", "-: ~Print").other("a: Text.")));

        robot.clickOn("#fold-1-0");
        window.settle();
        assertThat(window.model().optionsProperty().get().openFolds()).containsExactly(1);
    }

    @Test
    void theLineOfFurnitureIsOpenedByKeyboardToo() {
        window.show(Sketched.picture(
                Sketch.base("a: Text.", "-: ~Share", "-: ~Print").other("a: Text.")));
        window.after(() -> window.pane(0).requestFocus());

        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        window.settle();
        assertThat(window.model().optionsProperty().get().openFolds()).containsExactly(1);
    }

    @Test
    void copyGivesTheVersionsOwnWordsAlone() {
        window.show(Sketched.picture(Sketch.base("a: One came.[s: ]Two left.", "-: Lost.", "b: End.")
                .other("a: One came.[¶]Two left.", "b: End.", "-: ~Share")));
        window.after(() -> window.pane(1).requestFocus());

        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        window.settle();
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo("One came.\nTwo left.\nEnd.");
    }

    @Test
    void theKeyboardGoesFromPaneToPane() {
        window.show(Sketched.picture(story()));

        window.after(() -> window.pane(0).requestFocus());

        window.after(window.model()::nextPane);
        assertThat(window.pane(1).isFocused()).isTrue();
        window.after(window.model()::nextPane);
        assertThat(window.pane(0).isFocused()).isTrue();
    }

    @Test
    void lettersTypedInAPaneReachTheWindow() {
        window.show(Sketched.picture(story()));
        StringBuilder heard = new StringBuilder();
        window.after(() -> {
            window.scene().setOnKeyPressed(key -> heard.append(key.getCode().getName()));
            window.pane(1).requestFocus();
        });

        robot.type(KeyCode.K, KeyCode.M);
        window.settle();
        assertThat(heard).hasToString("KM");
    }

    @Test
    void aClickOnTheMapGoesThere() {
        window.show(InventedPicture.of(2, ROWS, 1));
        double height = window.view().lookup("#change-map").getLayoutBounds().getHeight();

        robot.clickOn(onScreen("#change-map", 10, height - 5));
        window.settle();
        assertThat(Levels.seen(window.view(), 1)).contains(ROWS - 1);
    }

    @Test
    void theHandleOfTheMapIsDragged() {
        window.show(InventedPicture.of(2, ROWS, 1));

        robot.drag(onScreen("#change-map-handle", 5, 4)).dropBy(0, 2_000);
        window.settle();
        assertThat(Levels.seen(window.view(), 0)).contains(ROWS - 1);
    }

    @Test
    void theWheelTurnsOverTheMapToo() {
        window.show(InventedPicture.of(2, ROWS, 1));

        window.after(() -> window.view().lookup("#change-map").fireEvent(WheelTurn.by(2_000)));
        window.settle();
        assertThat(Levels.seen(window.view(), 1)).doesNotContain(0);
    }

    @Test
    void theVersionThatTheReaderGoesToIsBroughtInFromTheSide() {
        window.show(InventedPicture.of(9, 30, 1));

        window.after(() -> window.model().focusPane(8));
        double right = window.pane(8).localToScene(window.pane(8).getWidth(), 0).getX();
        assertThat(right)
                .isLessThanOrEqualTo(
                        window.view().localToScene(window.view().getWidth(), 0).getX());
        window.after(() -> window.model().focusPane(0));
        assertThat(window.pane(0).localToScene(0, 0).getX()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void whereTheMapIsPutAwayAScrollBarStandsInItsPlace() {
        window.show(InventedPicture.of(2, ROWS, 1));

        window.after(() -> window.view().mapVisibleProperty().set(false));
        assertThat(window.view().lookup("#change-map")).isNull();
        assertThat(window.view().lookup("#comparison-scroll-bar")).isNotNull();
    }

    @Test
    void theSameWordsStayAtTheTopInAnotherTypeSize() {
        window.show(InventedPicture.of(2, ROWS, 1));
        window.after(() -> window.model().goToChange(400));
        int top = Levels.seen(window.view(), 0).get(0);

        window.after(() -> window.view().typeSizeProperty().set(19));
        assertThat(Levels.seen(window.view(), 0).get(0)).isEqualTo(top);
    }

    @Test
    void everyPaneTellsItsTextToAScreenReader() {
        window.show(Sketched.picture(story()));

        assertThat(window.pane(1).getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(window.pane(1).getAccessibleText()).isEqualTo("other.txt");
        assertThat(window.pane(1).queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .asString()
                .contains("The new fox ran home.");
        assertThat(window.view().lookup(".margin-sign").queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo("Paragraph 1");
    }

    @Test
    void aPictureThatIsNoLongerShownIsForgotten() {
        window.show(InventedPicture.of(2, ROWS, 1));
        window.after(window.model().steps()::next);
        WeakReference<VersionPane> pane = new WeakReference<>(window.pane(1));

        window.show(InventedPicture.of(3, ROWS, 2));
        window.settle();
        for (int attempt = 0; attempt < 20 && pane.get() != null; attempt++) {
            System.gc();
            window.settle();
        }
        assertThat(pane.get()).isNull();
    }

    @Test
    void nothingToShowIsNoTrouble() {
        window.show(Picture.empty());
        window.after(window.model().steps()::next);
        window.show(Sketched.picture(Sketch.base().other()));

        assertThat(window.model().messageProperty().get()).isEmpty();
    }
}
