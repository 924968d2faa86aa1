package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.ui.compare.pane.VersionPane;

class FindInTheWindowTest extends InTheWindow {
    private static final String STORY = """
            The mayor said on Monday that 12 people had died in the old harbour.

            The fire began at noon in a warehouse full of paper and of paint.

            Nobody in the town doubts the cause, the mayor added.
            """;

    @BeforeEach
    void openTwoVersions() {
        window.open(List.of(
                window.file("wire.txt", STORY),
                window.file("morning.txt", STORY.replace("mayor added", "chief said"))));
    }

    private void awaitCount(String count) {
        window.await(() -> window.text("#find-count").equals(count));
    }

    private int frames() {
        return window.onWindowsThread(
                () -> window.robot.lookup(".hit").queryAll().size());
    }

    private long currentFrames() {
        return window.robot.lookup(".hit").queryAll().stream()
                .filter(frame -> frame.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .count();
    }

    @Test
    void wordsAreFoundInAllVersionsAsTheyAreTypedAndFramed() {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(window.node("#find-text").isFocused()).isTrue();

        window.robot.write("mayor");
        awaitCount("1 of 3 in 2 versions");
        assertThat(frames()).isEqualTo(3);

        window.press(KeyCode.F3);
        awaitCount("2 of 3 in 2 versions");
        window.press(KeyCode.SHIFT, KeyCode.F3);
        awaitCount("1 of 3 in 2 versions");
        window.press(KeyCode.ENTER);
        awaitCount("2 of 3 in 2 versions");
    }

    @Test
    void wordsFromRightToLeftAreFramedWhereTheyStand() {
        window.open(List.of(
                window.file("a.txt", "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd."),
                window.file("b.txt", "\u05e9\u05dc\u05d5\u05dd \u05dc\u05db\u05dd.")));
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.robot.interact(() -> ((TextField) window.node("#find-text")).setText("\u05e9\u05dc\u05d5\u05dd"));
        awaitCount("1 of 2 in 2 versions");

        Bounds frame = inScene(window.robot.lookup(".hit").query());
        Bounds pane = inScene(window.node("#version-0"));
        assertThat(frame.getMinX()).isGreaterThan(pane.getCenterX());
        assertThat(frame.getMaxX()).isLessThanOrEqualTo(pane.getMaxX());
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void goingOnToTheNextHitDrawsTheMapNoMore() {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.robot.write("mayor");
        awaitCount("1 of 3 in 2 versions");
        List<PathElement> drawn = List.copyOf(hitsOnTheMap());

        window.press(KeyCode.F3);

        awaitCount("2 of 3 in 2 versions");
        assertThat(hitsOnTheMap()).isNotEmpty().containsExactlyElementsOf(drawn);
    }

    private List<PathElement> hitsOnTheMap() {
        return ((javafx.scene.shape.Path) window.node(".map-hit")).getElements();
    }

    @Test
    void theSearchBeginsAtTheCaretAndFramesWhatItCounts() {
        VersionPane pane = (VersionPane) window.node("#version-0");
        window.robot.interact(() -> {
            pane.requestFocus();
            pane.moveTo(2, 0);
        });
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.robot.write("mayor");

        awaitCount("3 of 3 in 2 versions");
        assertThat(window.onWindowsThread(this::currentFrames)).isEqualTo(1);
    }

    @Test
    void escapeGivesTheKeyboardBackToTheText() {
        window.press(KeyCode.F6);
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.robot.write("noon");
        awaitCount("1 of 2 in 2 versions");

        window.press(KeyCode.ESCAPE);
        assertThat(window.isShown("#find-bar")).isFalse();
        assertThat(window.node("#version-0").isFocused()).isTrue();
        window.await(() -> frames() == 0);
    }

    @Test
    void wholeWordsAloneAreFoundWhereTheReaderAsksForThem() {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.robot.write("noo");
        awaitCount("1 of 2 in 2 versions");
        window.click("#find-words");
        window.await(() -> frames() == 0);
        window.click("#find-text");
        window.robot.write("n");
        awaitCount("1 of 2 in 2 versions");
    }

    @Test
    void anUnfinishedExpressionIsSaidInTheBar() {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.click("#find-expression");
        window.click("#find-text");
        window.robot.write("(mayor");
        window.await(() -> window.text("#find-trouble").contains("regular expression yet"));

        window.robot.write("|noon)");
        awaitCount("1 of 5 in 2 versions");
    }

    @Test
    void theRingRoundAButtonMovesNothing() {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        double below = topOfTexts();

        window.press(KeyCode.TAB);
        assertThat(window.node("#find-case").isFocused()).isTrue();
        assertThat(topOfTexts()).isEqualTo(below);
    }

    private double topOfTexts() {
        return window.onWindowsThread(
                () -> window.node("#version-0").localToScene(0, 0).getY());
    }

    @Test
    void askingForANumberAgainBringsTheKeyboardBack() {
        window.press(KeyCode.SHORTCUT, KeyCode.G);
        window.click("#version-0");
        window.press(KeyCode.SHORTCUT, KeyCode.G);
        assertThat(window.node("#go-to-text").isFocused()).isTrue();
    }

    @Test
    void aParagraphIsGoneToByItsNumber() {
        window.press(KeyCode.SHORTCUT, KeyCode.G);
        window.robot.write("7");
        window.press(KeyCode.ENTER);
        assertThat(window.text("#go-to-trouble")).isEqualTo("wire.txt has only 3 paragraphs");

        window.press(KeyCode.SHORTCUT, KeyCode.A);
        window.robot.write("#1");
        window.press(KeyCode.ENTER);
        assertThat(window.isShown("#go-to-bar")).isFalse();
        assertThat(window.text("#change-position")).isEqualTo("Change 1 of 1");
        assertThat(window.node("#version-1").isFocused()).isTrue();
    }
}
