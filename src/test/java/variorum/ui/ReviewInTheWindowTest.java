package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.display.ChangeGroup;

class ReviewInTheWindowTest extends InTheWindow {
    @BeforeEach
    void openTwoVersionsWithTheDock() {
        Path wire = window.file("wire.txt", HarbourStory.TEXT);
        Path morning = window.file("morning.txt", HarbourStory.REWORDED);
        window.open(List.of(wire, morning));
    }

    private int notes() {
        return ((ListView<?>) window.node("#notes-list")).getItems().size();
    }

    @Test
    void changesAreTickedWithOneKeyInTheText() {
        window.press(KeyCode.F8);
        window.press(KeyCode.F);
        window.press(KeyCode.F8);
        window.press(KeyCode.Q);
        window.press(KeyCode.F8);
        window.press(KeyCode.R);
        window.await(() -> window.text("#status-review").equals("2 of 3 done"));
        window.press(KeyCode.SHIFT, KeyCode.F9);
        assertThat(window.text("#review-progress")).isEqualTo("2 of 3 done");
        assertThat(window.text("#dock-notes")).isEqualTo("Notes 3");
        assertThat(((ToggleButton) window.node("#review-refuse")).isSelected()).isTrue();
    }

    @Test
    void selectedLinesAreTickedTogetherAndStaySelected() {
        window.press(KeyCode.SHIFT, KeyCode.F9);
        focus("#changes-list");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SHIFT, KeyCode.DOWN);

        window.press(KeyCode.F);

        window.await(() -> window.text("#status-review").equals("2 of 3 done"));
        assertThat(selected("#changes-list")).containsExactly(0, 1);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.await(() -> notes() == 0);
    }

    @Test
    void allLinesOfALongListAreTickedTogetherAndStaySelected() {
        String questions = IntStream.range(0, 30)
                .mapToObj(number -> "Q: How did you come by mill " + number + " in that year?\n\n")
                .collect(Collectors.joining());
        window.open(List.of(
                window.file("talk.txt", questions),
                window.file("printed talk.txt", questions.replace("Q:", "Reporter:"))));
        window.press(KeyCode.SHIFT, KeyCode.F9);
        focus("#changes-list");
        window.press(KeyCode.DOWN);

        window.press(KeyCode.SHORTCUT, KeyCode.A);
        window.press(KeyCode.F);

        window.await(() -> window.text("#status-review").equals("30 of 30 done"));
        assertThat(selected("#changes-list")).hasSize(30);
        window.press(KeyCode.Q);
        window.await(() -> window.text("#status-review").isEmpty());
        window.press(KeyCode.F8);
        assertThat(selected("#changes-list")).containsExactly(1);
        window.press(KeyCode.F);
        window.await(() -> window.text("#status-review").equals("1 of 30 done"));
    }

    private void focus(String id) {
        window.robot.interact(() -> window.node(id).requestFocus());
    }

    private List<Integer> selected(String id) {
        return window.onWindowsThread(() ->
                List.copyOf(((TableView<?>) window.node(id)).getSelectionModel().getSelectedIndices()));
    }

    private void openALongTextAndGoFarFromItsOnlyChange() {
        String text = IntStream.range(0, 90)
                .mapToObj(number -> "The boat of pier " + number + " came in late that evening.\n\n")
                .collect(Collectors.joining());
        window.open(List.of(
                window.file("long.txt", text),
                window.file("long again.txt", text.replace("pier 3 came in late", "pier 3 came in early"))));
        window.press(KeyCode.F8);
        window.press(KeyCode.SHORTCUT, KeyCode.G);
        window.robot.write("80");
        window.press(KeyCode.ENTER);
        window.await(() -> window.topRow() > 40);
    }

    @Test
    void aChangeThatIsTickedOutOfSightComesIntoSight() {
        openALongTextAndGoFarFromItsOnlyChange();

        window.press(KeyCode.R);

        window.await(() -> window.topRow() < 5);
        assertThat(window.text("#status-review")).isEqualTo("1 of 1 done");
    }

    @Test
    void aChangeThatIsWrittenAboutComesIntoSight() {
        openALongTextAndGoFarFromItsOnlyChange();

        window.press(KeyCode.N);

        window.await(() -> window.topRow() < 5);
        assertThat(window.node("#review-note").isFocused()).isTrue();
    }

    @Test
    void aNoteThatIsBeingWrittenIsInWhatIsSaved() {
        window.press(KeyCode.F8);
        window.press(KeyCode.N);
        window.robot.write("who says so?");

        window.robot.interact(() -> window.model.session().saveAs(folder.resolve("story")));
        window.settle();

        assertThat(folder.resolve("story.variorum")).content().contains("who says so?");
        assertThat(window.node("#review-note").isFocused()).isTrue();
    }

    @Test
    void theNoteStaysInItsFieldWhenSomethingElseIsDimmed() {
        window.press(KeyCode.F8);
        window.press(KeyCode.Q);
        window.press(KeyCode.N);
        window.robot.write("15?");
        window.press(KeyCode.ENTER);

        window.robot.interact(() -> window.model.filters().setDimmed(ChangeGroup.QUOTATIONS, true));
        window.settle();

        window.await(() -> ((TextField) window.node("#review-note")).getText().equals("15?"));
        assertThat(((ToggleButton) window.node("#review-query")).isSelected()).isTrue();
    }

    @Test
    void aNoteIsWrittenInPlaceAndTheKeyboardGoesBack() {
        window.press(KeyCode.F8);
        window.press(KeyCode.N);
        assertThat(window.node("#review-note").isFocused()).isTrue();
        window.robot.write("for q: 15?");
        window.press(KeyCode.ENTER);
        assertThat(window.node("#version-1").isFocused()).isTrue();
        window.click("#dock-notes");
        window.await(() -> notes() == 1);
        assertThat(window.model.dock().review().notesProperty().get().list())
                .singleElement()
                .satisfies(noted -> assertThat(noted.note().text()).isEqualTo("for q: 15?"))
                .satisfies(noted -> assertThat(noted.note().tick()).isEmpty());
    }

    @Test
    void whatIsTypedIsKeptWhenTheReaderGoesOn() {
        window.press(KeyCode.F8);
        window.press(KeyCode.N);
        window.robot.write("who says so?");

        window.press(KeyCode.F8);

        assertThat(written()).containsExactly("who says so?");
        assertThat(((TextField) window.node("#review-note")).getText()).isEmpty();
        window.press(KeyCode.SHIFT, KeyCode.F8);
        assertThat(((TextField) window.node("#review-note")).getText()).isEqualTo("who says so?");
    }

    @Test
    void whatIsTypedIsKeptAtTheEnd() {
        window.press(KeyCode.F8);
        window.press(KeyCode.N);
        window.robot.write("who says so?");

        window.onWindowsThread(() -> {
            window.model.session().close();
            return true;
        });

        assertThat(written()).containsExactly("who says so?");
    }

    private List<String> written() {
        return window.model.dock().review().notesProperty().get().list().stream()
                .map(noted -> noted.note().text())
                .toList();
    }

    @Test
    void escapeLeavesTheFieldAndKeepsWhatWasWritten() {
        window.press(KeyCode.F8);
        window.press(KeyCode.N);
        window.robot.write("who says so?");
        window.press(KeyCode.ESCAPE);
        assertThat(written()).containsExactly("who says so?");
        assertThat(window.node("#version-1").isFocused()).isTrue();
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(written()).isEmpty();
        assertThat(((TextField) window.node("#review-note")).getText()).isEmpty();
    }

    @Test
    void fromANoteThatWasClickedTheKeyboardGoesIntoTheTexts() {
        window.press(KeyCode.F8);
        window.press(KeyCode.SHIFT, KeyCode.F9);
        window.click("#review-note");
        window.robot.write("15?");
        window.press(KeyCode.ENTER);
        assertThat(window.node("#version-1").isFocused()).isTrue();
        window.press(KeyCode.Q);
        assertThat(((TextField) window.node("#review-note")).getText()).isEqualTo("15?");
        assertThat(((ToggleButton) window.node("#review-query")).isSelected()).isTrue();
    }

    @Test
    void aLineIsTickedInTheListWithoutLosingItsPlace() {
        window.press(KeyCode.SHIFT, KeyCode.F9);
        window.press(KeyCode.ALT, KeyCode.END);
        window.robot.interact(() -> window.node("#changes-list").requestFocus());
        window.press(KeyCode.R);
        window.await(() -> window.text("#status-review").equals("1 of 3 done"));
        assertThat(window.node("#changes-list").isFocused()).isTrue();
        window.press(KeyCode.UP);
        assertThat(window.text("#change-position")).isEqualTo("Change 2 of 3");
    }

    @Test
    void aTickIsTakenBackAndSetAgain() {
        window.press(KeyCode.F8);
        window.press(KeyCode.F);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.model.dock().review().notesProperty().get().list()).isEmpty();
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(window.model.dock().review().notesProperty().get().list()).hasSize(1);
    }

    @Test
    void theOtherButtonGoesToTheChangeUnderItSoThatItsMenuIsAboutThat() {
        window.robot.rightClickOn("dawn");
        window.settle();
        assertThat(window.text("#change-position")).isEqualTo("Change 2 of 3");
    }

    @Test
    void aTickStandsInTheMarginOfTheTextAndAtItsWords() {
        window.press(KeyCode.F8);
        window.press(KeyCode.F);
        window.await(() -> window.robot.lookup(".change-sign").tryQuery().isPresent());
        assertThat(window.robot.lookup(".change-sign").queryAllAs(Text.class))
                .extracting(Text::getText)
                .containsExactly("\u2713");
        assertThat(window.robot.lookup(".change-badge-sign").queryAllAs(Text.class))
                .extracting(Text::getText)
                .containsExactly("\u2713");
        assertThat(badge().getMaxY() - currentWords().getMinY())
                .isLessThan(currentWords().getHeight() / 4);
        window.press(KeyCode.F);
        window.await(() -> window.robot.lookup(".change-sign").tryQuery().isEmpty());
        assertThat(window.robot.lookup(".change-badge").tryQuery()).isEmpty();
    }

    @Test
    void theMarginHasOneSignForAllChangesOnALine() {
        window.open(List.of(
                window.file("old.txt", "Ten boats left the small harbour."),
                window.file("new.txt", "Six boats left the large harbour.")));
        window.press(KeyCode.F8);
        window.press(KeyCode.F);
        window.press(KeyCode.F8);
        window.press(KeyCode.R);
        window.await(() -> window.robot.lookup(".change-badge").queryAll().size() == 2);

        assertThat(window.robot.lookup(".change-sign").queryAllAs(Text.class))
                .extracting(Text::getText)
                .containsExactly("\u2717");
    }

    private Bounds badge() {
        Node badge = window.robot.lookup(".change-badge").query();
        return badge.localToScreen(badge.getBoundsInLocal());
    }

    private Bounds currentWords() {
        Node words = window.robot.lookup(".text-run:current").queryAll().stream()
                .max(Comparator.comparingDouble(
                        run -> run.localToScreen(run.getBoundsInLocal()).getMaxX()))
                .orElseThrow();
        return words.localToScreen(words.getBoundsInLocal());
    }
}
