package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.settings.Looks;

class KeysInTheWindowTest extends InTheWindow {
    /** What 768 pixels leave below the bars of a desktop and the title of the dialog. */
    private static final double LOW_SCREEN = 660;

    private Path morning;

    @BeforeEach
    void openTwoVersions() {
        Path wire = window.file("wire.txt", HarbourStory.TEXT);
        morning = window.file("morning.txt", HarbourStory.REWORDED);
        window.open(List.of(wire, morning));
    }

    @Test
    void changesAreGoneThroughWithOneKey() {
        assertThat(position()).isEqualTo("3 changes");

        window.press(KeyCode.F8);
        assertThat(position()).isEqualTo("Change 1 of 3");
        window.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(position()).isEqualTo("Change 2 of 3");
        window.press(KeyCode.SHIFT, KeyCode.F8);
        assertThat(position()).isEqualTo("Change 1 of 3");
        window.press(KeyCode.ALT, KeyCode.END);
        assertThat(position()).isEqualTo("Change 3 of 3");
        window.press(KeyCode.ALT, KeyCode.UP);
        assertThat(position()).isEqualTo("Change 2 of 3");
        window.press(KeyCode.ALT, KeyCode.HOME);
        assertThat(position()).isEqualTo("Change 1 of 3");
    }

    @Test
    void selectedWordsAreCopiedByTheMenuOfTheirRow() {
        Node row = window.robot.lookup("#version-0 .row-text").query();
        window.press(KeyCode.SHORTCUT, KeyCode.A);
        window.openMenu(row, "#row-menu-copy");
        window.click("#row-menu-copy");

        String copied =
                window.onWindowsThread(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo(HarbourStory.TEXT.replace("\n\n", "\n").strip());
    }

    @Test
    void whileAMenuIsOpenTheKeysAreItsOwn() {
        window.openMenu(window.robot.lookup("#version-0 .row-text").query(), "#row-menu-copy");

        window.press(KeyCode.F8);
        window.press(KeyCode.R);
        window.press(KeyCode.ESCAPE);

        assertThat(position()).isEqualTo("3 changes");
        assertThat(window.isShown("#row-menu-copy")).isFalse();
        window.press(KeyCode.F8);
        assertThat(position()).isEqualTo("Change 1 of 3");
    }

    @Test
    void whileAMenuOfTheToolBarIsOpenTheKeysAreItsOwn() {
        window.click("#view");

        window.press(KeyCode.F8);
        window.press(KeyCode.ESCAPE);

        assertThat(position()).isEqualTo("3 changes");
        window.press(KeyCode.F8);
        assertThat(position()).isEqualTo("Change 1 of 3");
    }

    @Test
    void aKeyThatNeedsAChangeSaysSo() {
        for (KeyCode key : List.of(KeyCode.F, KeyCode.Q, KeyCode.R, KeyCode.N)) {
            window.press(key);
            assertThat(window.text("#status-message")).isEqualTo("Go to a change first");
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.F8);
        assertThat(window.text("#status-message")).isEmpty();
    }

    @Test
    void whatAKeyAskedForIsNotSaidAnyLongerOnceTheReaderMoves() {
        for (KeyCode key : List.of(KeyCode.Q, KeyCode.M)) {
            window.press(key);
            assertThat(window.text("#status-message")).isNotEmpty();
            IntStream.range(0, 8).forEach(line -> window.press(KeyCode.DOWN));
            assertThat(window.text("#status-message")).isEmpty();
            window.press(KeyCode.SHORTCUT, KeyCode.HOME);
        }
    }

    @Test
    void changesAreGoneThroughWithTheButtons() {
        window.click("#next-change");
        window.click("#next-change");
        assertThat(position()).isEqualTo("Change 2 of 3");

        window.click("#previous-change");
        assertThat(position()).isEqualTo("Change 1 of 3");
    }

    @Test
    void theLastChangeSaysSoAndTheNextPressGoesRound() {
        window.press(KeyCode.ALT, KeyCode.END);

        window.press(KeyCode.F8);
        assertThat(position()).isEqualTo("Change 3 of 3");
        assertThat(window.text("#status-message")).contains("last change");
        window.press(KeyCode.F8);
        assertThat(position()).isEqualTo("Change 1 of 3");
    }

    @Test
    void theKeyboardIsInTheTextAtOnceAndF6GoesFromVersionToVersion() {
        assertThat(window.node("#version-0").isFocused()).isTrue();
        window.press(KeyCode.F6);
        assertThat(window.node("#version-1").isFocused()).isTrue();
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(window.node("#version-0").isFocused()).isTrue();
    }

    @Test
    void withNothingOpenTheKeyboardIsOnTheButtonThatOpensAFolder() {
        window.press(KeyCode.SHORTCUT, KeyCode.W);

        window.chosenFolder = Optional.of(folder);
        window.press(KeyCode.SPACE);

        assertThat(window.headers()).hasSize(2);
    }

    @Test
    void baseAndOtherSwap() {
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.X);

        assertThat(window.headers()).containsExactly("morning.txt", "wire.txt");
    }

    @Test
    void typeGrowsAndShrinksAndComesBack() {
        window.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        window.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertThat(typeSize()).isEqualTo(Looks.NORMAL_TYPE + 2);
        window.press(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertThat(typeSize()).isEqualTo(Looks.NORMAL_TYPE + 1);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertThat(typeSize()).isEqualTo(Looks.NORMAL_TYPE);
    }

    @Test
    void theMapComesAndGoes() {
        assertThat(window.isShown(".change-map")).isTrue();
        window.press(KeyCode.F9);
        assertThat(window.isShown(".change-map")).isFalse();
        window.press(KeyCode.F9);
        assertThat(window.isShown(".change-map")).isTrue();
    }

    @Test
    void f5ReadsAndComparesAgain() throws IOException {
        Files.writeString(morning, HarbourStory.TEXT.replace("12", "13"));

        window.press(KeyCode.F5);

        assertThat(position()).isEqualTo("1 change");
    }

    @Test
    void f1ListsAllKeys() {
        window.press(KeyCode.F1);
        assertThat(window.isShown("#keys-dialog")).isTrue();
        assertThat(window.robot.lookup("#keys-dialog .key").queryAll()).hasSizeGreaterThan(15);

        window.press(KeyCode.ESCAPE);
        assertThat(window.isShown("#keys-dialog")).isFalse();
    }

    @Test
    void theListOfKeysFitsOnALowScreen() {
        window.press(KeyCode.F1);

        assertThat(window.node("#keys-dialog").getLayoutBounds().getHeight()).isLessThan(LOW_SCREEN);
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void f11FillsTheScreen() {
        window.press(KeyCode.F11);
        window.await(window.stage::isFullScreen);
        window.press(KeyCode.ESCAPE);
        assertThat(window.stage.isFullScreen()).isTrue();

        window.press(KeyCode.F11);
        window.await(() -> !window.stage.isFullScreen());
    }

    @Test
    void aReportIsWrittenWhereTheReaderSays() {
        Path report = folder.resolve("report.html");
        window.chosenReport = Optional.of(report);

        window.press(KeyCode.SHORTCUT, KeyCode.E);

        assertThat(report).content().contains("<html");
        assertThat(window.messages()).containsExactly("The report is in " + report + ".");
    }

    private String position() {
        return window.text("#change-position");
    }

    private int typeSize() {
        return window.model.settings().get().looks().typeSize();
    }
}
