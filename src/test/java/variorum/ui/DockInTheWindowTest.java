package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.settings.DockTab;
import variorum.ui.dock.ChangeLine;

class DockInTheWindowTest extends InTheWindow {
    @BeforeEach
    void openTwoVersionsWithTheDock() {
        Path wire = window.file("wire.txt", HarbourStory.TEXT);
        Path morning = window.file("morning.txt", HarbourStory.REWORDED);
        window.open(List.of(wire, morning));
        window.press(KeyCode.SHIFT, KeyCode.F9);
        window.await(() -> lines("#changes-list") == 3);
    }

    @Test
    void eachVersionIsNamedInFull() {
        String name = "2026-03-04 morning.txt";
        window.robot.interact(() -> window.model.imports().add(List.of(window.file(name, HarbourStory.REWORDED))));
        window.await(() -> window.robot.lookup("#changes-list .column-version .text").queryAllAs(Text.class).stream()
                .anyMatch(text -> text.getText().equals(name)));
    }

    private int lines(String id) {
        return ((TableView<?>) window.node(id)).getItems().size();
    }

    private int selected(String id) {
        return ((TableView<?>) window.node(id)).getSelectionModel().getSelectedIndex();
    }

    private int current() {
        return window.model.comparison().currentChangeProperty().get();
    }

    @Test
    void theDockComesAndGoes() {
        assertThat(window.isShown("#dock")).isTrue();
        assertThat(window.text("#dock-changes")).isEqualTo("Changes 3");
        assertThat(window.text("#dock-facts")).isEqualTo("Facts 1");
        window.click("#close-dock");
        assertThat(window.isShown("#dock")).isFalse();
        window.press(KeyCode.SHIFT, KeyCode.F9);
        assertThat(window.isShown("#dock")).isTrue();
        assertThat(window.model.settings().get().dock().open()).isTrue();
    }

    @Test
    void aLinePartsTheTextsFromTheDock() {
        Region line = window.robot.lookup("#docked-area > .split-pane-divider").query();

        assertThat(line.getHeight()).isEqualTo(1);
        assertThat(line.getOpacity()).isEqualTo(1);
    }

    @Test
    void theDockKeepsItsHeight() {
        double first = dockHeight();
        window.robot.drag(".docked-area > .split-pane-divider").moveBy(0, -60).drop();
        window.await(() -> Math.abs(dockHeight() - first - 60) <= 1);
        window.robot.interact(() -> window.stage.setHeight(420));
        window.await(() -> dockHeight() < first);
        window.robot.interact(() -> window.stage.setHeight(800));
        window.await(() -> Math.abs(dockHeight() - first - 60) <= 1);
        assertThat(window.model.settings().get().dock().height())
                .as("kept for the next start")
                .isBetween((int) first + 58, (int) first + 64);
    }

    private double dockHeight() {
        return ((Region) window.node("#dock")).getHeight();
    }

    @Test
    void theListFollowsTheTexts() {
        window.press(KeyCode.F8);
        assertThat(selected("#changes-list")).isZero();
        window.press(KeyCode.ALT, KeyCode.END);
        assertThat(selected("#changes-list")).isEqualTo(2);
    }

    @Test
    void theFirstStepIsBroughtIntoViewInALongList() throws TimeoutException {
        openAnew(settings());
        String story = IntStream.range(0, 40)
                .mapToObj(number -> "In the year " + (1800 + 7 * number) + " the harbour had ships.")
                .collect(Collectors.joining("\n\n"));
        window.open(List.of(
                window.file("long.txt", story),
                window.file("longer.txt", story.replace("had ships", "had boats")),
                window.file("third.txt", story.replace("had", "saw"))));
        window.press(KeyCode.SHIFT, KeyCode.F9);
        window.await(() -> lines("#changes-list") == 80);

        window.press(KeyCode.ALT, KeyCode.END);

        window.await(() -> window.robot.lookup("#changes-list .table-row-cell").queryAllAs(TableRow.class).stream()
                .anyMatch(row -> row.isSelected() && bottom(row) <= bottom(window.node("#changes-list"))));
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void theTextsFollowTheListAndTheKeyboardStays() {
        window.robot.interact(() -> window.node("#changes-list").requestFocus());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        assertThat(current()).isEqualTo(selected("#changes-list")).isPositive();
        window.press(KeyCode.ENTER);
        assertThat(window.node("#changes-list").isFocused()).isTrue();
        window.press(KeyCode.ENTER);
        assertThat(window.node("#version-1").isFocused()).isTrue();
    }

    @Test
    void aClickGoesToTheChangeAndTabIntoTheText() {
        window.click("#changes-list .table-cell.column-after");
        assertThat(current()).isZero();
        window.press(KeyCode.TAB);
        assertThat(window.node("#version-1").isFocused()).isTrue();
    }

    @Test
    void allKindsOfChangeAreInSightWhereOneIsChosen() {
        ComboBox<?> kinds = (ComboBox<?>) window.node("#changes-group");
        assertThat(kinds.getVisibleRowCount())
                .isGreaterThanOrEqualTo(kinds.getItems().size());
    }

    @Test
    void wordsNarrowTheListAndEscapeWidensIt() {
        window.click("#changes-filter");
        window.robot.write("dawn");
        window.await(() -> lines("#changes-list") == 1);
        assertThat(window.text("#changes-shown")).isEqualTo("1 of 3");
        window.press(KeyCode.ESCAPE);
        window.await(() -> lines("#changes-list") == 3);
        assertThat(((TextField) window.node("#changes-filter")).getText()).isEmpty();
    }

    @Test
    void theFactsAreOneClickAway() {
        window.click("#dock-facts");
        assertThat(lines("#facts-list")).isEqualTo(1);
        assertThat(window.isShown("#changes-list")).isFalse();
        assertThat(window.model.settings().get().dock().tab()).isEqualTo(DockTab.FACTS);
    }

    @Test
    void aClickOnAHeadingSorts() {
        window.click("After");
        window.await(() -> numbers().equals(List.of(0, 1, 2)));
        window.click("After");
        window.await(() -> numbers().equals(List.of(2, 1, 0)));
    }

    private List<Integer> numbers() {
        return ((TableView<?>) window.node("#changes-list"))
                .getItems().stream().map(line -> ((ChangeLine) line).number()).toList();
    }
}
