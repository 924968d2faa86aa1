package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.ui.compare.pane.TextRun;

class OneColumnInTheWindowTest extends InTheWindow {
    @BeforeEach
    void openThreeVersions() {
        window.open(List.of(
                window.file("a-wire.txt", HarbourStory.TEXT),
                window.file(
                        "b-morning.txt", HarbourStory.TEXT.replace("12", "15").replace("noon", "dawn")),
                window.file("c-evening.txt", HarbourStory.TEXT.replace("doubts", "knows"))));
    }

    @Test
    void theNameOfTheVersionIsWholeAboveItsText() {
        String name = "2026-03-14 harbour bridge.txt";
        window.open(List.of(
                window.file("2026-03-12 harbour bridge.txt", HarbourStory.TEXT),
                window.file("2026-03-13 harbour bridge.txt", HarbourStory.TEXT),
                window.file(name, HarbourStory.TEXT.replace("noon", "dawn"))));
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.settle();
        window.click("#read-another");
        window.click("#read-1");

        window.await(() -> window.headers().equals(List.of(name)));
        window.await(() -> window.onWindowsThread(
                        () -> ((Text) window.node(".version-header .name").lookup(".text")).getText())
                .equals(name));
    }

    @Test
    void oneKeyShowsTwoVersionsAsOneText() {
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);

        assertThat(window.headers()).containsExactly("b-morning.txt");
        assertThat(window.text("#read-against")).isEqualTo("against a-wire.txt");
        assertThat(text()).contains("that 12\u200915 people").contains("at noon\u2009dawn in");
    }

    @Test
    void anotherKeyShowsThemSideBySideAgain() {
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);

        assertThat(window.headers()).hasSize(3);
    }

    @Test
    void whereWhatWasKeptIsShownWholeParagraphsThatWereNotBearNoMark() {
        window.open(List.of(
                window.file("a.txt", HarbourStory.TEXT + "\nOn Friday the council meets to vote about it."),
                window.file("b.txt", HarbourStory.TEXT + "\nTen ships wait outside.\n\nNone may land here.")));
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.settle();
        assertThat(marked()).isPositive();

        window.press(KeyCode.K);
        window.settle();

        assertThat(window.node(".mark-inserted").isVisible()).isTrue();
        assertThat(marked()).isZero();
    }

    /** How many runs of text stand on a tint. */
    private long marked() {
        return window.onWindowsThread(() -> window.robot.lookup(".text-run").queryAllAs(TextRun.class).stream()
                .filter(run -> run.getBackgroundColor() != null
                        && !run.getBackgroundColor().equals(Color.TRANSPARENT))
                .count());
    }

    @Test
    void theHeaderOffersTheOtherVersions() {
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.click("#read-another");
        window.click("#read-1");

        assertThat(window.headers()).containsExactly("c-evening.txt");
        assertThat(text()).contains("town doubts\u2009knows the");
    }

    @Test
    void changesAreGoneThroughAndKeptFromViewToView() {
        window.press(KeyCode.F8);
        assertThat(window.text("#change-position")).isEqualTo("Change 1 of 3");

        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(window.text("#change-position")).isEqualTo("Change 1 of 2");
        window.press(KeyCode.F8);
        assertThat(window.text("#change-position")).isEqualTo("Change 2 of 2");
        assertThat(pane().getCurrentParagraph()).isEqualTo(1);

        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(window.text("#change-position")).isEqualTo("Change 2 of 3");
    }

    @Test
    void whatWasCopiedIsTheNewText() {
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.press(KeyCode.SHORTCUT, KeyCode.A);
        window.press(KeyCode.SHORTCUT, KeyCode.C);

        String copied =
                window.onWindowsThread(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("The mayor said on Monday that 15 people").doesNotContain("12");
    }

    @Test
    void aClickOnAVerdictGoesToItsChange() {
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        Node verdict = window.robot.lookup(".verdict").queryAll().stream()
                .filter(label -> "1-1".equals(label.getUserData()))
                .findFirst()
                .orElseThrow();
        window.robot.clickOn(verdict);
        window.settle();

        assertThat(window.text("#change-position")).isEqualTo("Change 2 of 2");
    }

    @Test
    void theBaseCanBeSwappedWithTheVersionThatIsRead() {
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.click("#read-another");
        window.click("#read-1");

        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.X);

        assertThat(window.text("#read-against")).isEqualTo("against c-evening.txt");
    }

    private GenericStyledArea<?, ?, ?> pane() {
        return (GenericStyledArea<?, ?, ?>) window.node("#version-0");
    }

    private String text() {
        return window.onWindowsThread(() -> pane().getText());
    }
}
