package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.settings.RecentSet;
import variorum.settings.Settings;

class OpeningInTheWindowTest extends InTheWindow {
    private Path wire;
    private Path morning;
    private Path evening;

    @BeforeEach
    void writeThreeVersions() {
        wire = window.file("1 wire.txt", "The mayor said 12 people died.\n\nThe fire began at noon.");
        morning = window.file("2 morning.txt", "The mayor said 15 people died.\n\nThe fire began at noon.");
        evening = window.file("3 evening.txt", "The Mayor said 12 people died.\n\nThe fire began at night.");
    }

    @Test
    void theEmptyWindowIsADropZoneWithWaysToBegin() {
        assertThat(window.isShown("#drop-zone")).isTrue();
        assertThat(window.isShown("#comparison")).isFalse();
        assertThat(window.isShown("#next-change")).isFalse();
        window.chosenFolder = Optional.of(folder);

        window.click("#start-open-folder");

        assertThat(window.headers()).containsExactly("1 wire.txt", "2 morning.txt", "3 evening.txt");
        assertThat(window.isShown("#version-2")).isTrue();
        assertThat(window.isShown("#drop-zone")).isFalse();
    }

    @Test
    void theKeyboardGoesIntoTheTextsThatTookThePlaceOfOthers() {
        window.open(List.of(wire, morning));
        window.robot.interact(() -> window.node("#chip-0").requestFocus());
        assertThat(window.node("#version-0").isFocused()).isFalse();

        window.open(List.of(window.file("x.txt", "Another text."), window.file("y.txt", "Another one.")));

        assertThat(window.node("#version-0").isFocused()).isTrue();
    }

    @Test
    void aDialogThatIsCancelledOpensNothing() {
        window.click("#start-open-files");

        assertThat(window.isShown("#drop-zone")).isTrue();
    }

    @Test
    void filesAndFoldersDroppedOnTheEmptyWindowOpen() {
        window.drop("#drop-zone", List.of(folder));

        assertThat(window.headers()).containsExactly("1 wire.txt", "2 morning.txt", "3 evening.txt");
    }

    @Test
    void filesDroppedOnAComparisonAreAddedWhereverTheyFall() {
        window.open(List.of(wire));

        window.drop("#version-0", List.of(morning));
        window.drop("#status-line", List.of(evening));

        assertThat(window.headers()).containsExactly("1 wire.txt", "2 morning.txt", "3 evening.txt");
    }

    @Test
    void whileFilesAreHeldOverAComparisonItSaysWhatLettingGoDoes() {
        window.open(List.of(wire, morning));

        HeldFiles held = window.hold("#tool-bar", List.of(evening));
        assertThat(window.isShown("#drop-hint")).isTrue();
        window.robot.interact(held::takeAway);

        assertThat(window.isShown("#drop-hint")).isFalse();
        assertThat(window.headers()).hasSize(2);
    }

    @Test
    void aFileHeldOverOneOfSeveralVersionsTakesItsPlace() {
        window.open(List.of(wire, morning));

        HeldFiles held = window.hold("#version-1", List.of(evening));
        assertThat(window.text("#drop-hint-words")).isEqualTo("Let go to replace 2 morning.txt");
        window.robot.interact(held::letGo);
        window.settle();

        assertThat(window.headers()).containsExactly("1 wire.txt", "3 evening.txt");
    }

    private void letGoAt(String id, double share, Path file, String hint) {
        HeldFiles held = window.holdAt(id, share, List.of(file));
        assertThat(window.text("#drop-hint-words")).isEqualTo(hint);
        window.robot.interact(held::letGo);
        window.settle();
    }

    @Test
    void aFileHeldBetweenTwoVersionsIsAddedThere() {
        window.open(List.of(wire, morning, evening));
        Path noon = window.file("noon.txt", "The fire is out.");

        letGoAt("#version-1", 1.01, noon, "Let go to add here, after 2 morning.txt");

        assertThat(window.headers()).containsExactly("1 wire.txt", "2 morning.txt", "noon.txt", "3 evening.txt");
    }

    @Test
    void theEdgeOfAVersionIsBesideIt() {
        window.open(List.of(wire, morning, evening));
        Path noon = window.file("noon.txt", "The fire is out.");

        letGoAt("#version-1", 0.05, noon, "Let go to add here, before 2 morning.txt");

        assertThat(window.headers()).containsExactly("1 wire.txt", "noon.txt", "2 morning.txt", "3 evening.txt");
    }

    @Test
    void aFileHeldOverTheStripIsAddedAtThatPlaceInTheOrder() {
        window.open(List.of(wire, morning, evening));
        Path noon = window.file("noon.txt", "The fire is out.");

        letGoAt("#chip-0", 0.1, noon, "Let go to add here, before 1 wire.txt");

        assertThat(window.model.open().get().versions())
                .extracting(version -> version.version().name())
                .containsExactly("noon.txt", "1 wire.txt", "2 morning.txt", "3 evening.txt");
        assertThat(window.headers()).startsWith("1 wire.txt", "noon.txt");
    }

    @Test
    void severalFilesHeldOverAVersionAreAdded() {
        window.open(List.of(wire, morning));

        window.drop("#version-1", List.of(evening, window.file("4 night.txt", "The fire is out.")));

        assertThat(window.headers()).hasSize(4);
    }

    @Test
    void aFileDroppedWhereAllPanesAreTakenIsShownAndTheFarthestGivesWay() {
        List<Path> eight = IntStream.range(0, 8)
                .mapToObj(day -> window.file(
                        "day " + day + ".txt",
                        "The mayor said " + (10 + day) + " people died in the fire at the harbour on Monday night."))
                .toList();
        Path ninth =
                window.file("day 9.txt", "The mayor said 19 people died in the fire at the harbour on Monday night.");
        window.open(eight);
        assertThat(window.headers()).hasSize(8);

        window.drop("#status-line", List.of(ninth));

        assertThat(window.headers()).hasSize(8).contains("day 9.txt").doesNotContain("day 1.txt");
        assertThat(window.messages()).singleElement().asString().startsWith("day 1.txt gave way");
    }

    @Test
    void twoTextsPastedIntoTheEmptyWindowAreComparedAndCanBeNamed() {
        for (String text : List.of("The mayor said 12 people died.", "The mayor said 15 people died.")) {
            window.robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
            window.press(KeyCode.SHORTCUT, KeyCode.V);
        }

        assertThat(window.headers()).containsExactly("Pasted text", "Pasted text 2");

        window.robot.interact(() -> window.node("#show-1").requestFocus());
        window.robot.push(KeyCode.F2);
        window.robot.interact(() -> ((TextField) window.node("#name-text")).setText("By the machine"));
        window.press(KeyCode.ENTER);
        assertThat(window.headers()).containsExactly("Pasted text", "By the machine");
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.headers()).containsExactly("Pasted text", "Pasted text 2");
    }

    @Test
    void aDropThatHoldsAnUnreadableFileOpensTheRestAndSaysSo() {
        window.drop("#drop-zone", List.of(wire, folder.resolve("gone.txt"), morning));

        assertThat(window.headers()).containsExactly("1 wire.txt", "2 morning.txt");
        assertThat(window.messages()).singleElement().asString().contains("gone.txt");
        window.click("#dismiss-messages");
        assertThat(window.isShown("#message-bar")).isFalse();
    }

    @Test
    void textOnTheClipboardIsPastedAsAVersion() {
        window.open(List.of(wire));
        window.robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "The mayor said 15 people died.")));

        window.press(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(window.headers()).containsExactly("1 wire.txt", "Pasted text");
    }

    @Test
    void aVersionThatIsAloneSaysWhatItLacksUntilAnotherIsThere() {
        assertThat(window.isShown("#lone-version")).isFalse();
        window.open(List.of(wire));
        window.robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "The mayor said 15 people died.")));

        window.click("#lone-version-paste");

        assertThat(window.headers()).containsExactly("1 wire.txt", "Pasted text");
        assertThat(window.isShown("#lone-version")).isFalse();
        window.press(KeyCode.SHORTCUT, KeyCode.W);
        assertThat(window.isShown("#lone-version")).isFalse();
    }

    @Test
    void keysOpenFilesAndFolders() {
        window.chosenFiles = List.of(wire, evening);
        window.press(KeyCode.SHORTCUT, KeyCode.O);
        assertThat(window.headers()).containsExactly("1 wire.txt", "3 evening.txt");

        window.chosenFolder = Optional.of(folder);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O);
        assertThat(window.headers()).hasSize(3);
    }

    @Test
    void theToolBarAddsFiles() {
        window.open(List.of(wire));
        window.chosenFiles = List.of(morning);

        window.click("#add");
        window.click("#menu-add-files");

        assertThat(window.headers()).containsExactly("1 wire.txt", "2 morning.txt");
    }

    @Test
    void aSetThatWasOpenedBeforeIsOneClickAway() throws TimeoutException {
        Settings settings = Settings.DEFAULT.withOpened(new RecentSet(List.of(wire, evening)));
        openAnew(settings);

        window.click("#recent-1");

        assertThat(window.headers()).containsExactly("1 wire.txt", "3 evening.txt");
    }

    @Test
    void theButtonsOfTheEmptyWindowShowWhichHasTheKeyboard() {
        window.press(KeyCode.TAB);
        window.press(KeyCode.SHIFT, KeyCode.TAB);

        Node first = window.stage.getScene().getFocusOwner();
        assertThat(first).isSameAs(window.node("#drop-zone .button"));
        assertThat(((Region) first).getBorder().getStrokes()).isNotEmpty();
    }

    @Test
    void closingAllShowsTheDropZoneAgain() {
        window.open(List.of(wire, morning));

        window.press(KeyCode.SHORTCUT, KeyCode.W);

        assertThat(window.isShown("#drop-zone")).isTrue();
    }
}
