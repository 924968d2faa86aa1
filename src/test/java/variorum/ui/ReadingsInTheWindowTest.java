package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.display.ChangeGroup;

class ReadingsInTheWindowTest extends InTheWindow {
    @BeforeEach
    void openThreeVersions() {
        window.open(List.of(
                window.file("a-wire.txt", HarbourStory.TEXT),
                window.file(
                        "b-morning.txt", HarbourStory.TEXT.replace("12", "15").replace("noon", "dawn")),
                window.file(
                        "c-evening.txt",
                        HarbourStory.TEXT.replace("noon", "dawn").replace("doubts", "knows"))));
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
    }

    @Test
    void theBaseStandsAloneWithTheReadingsBeside() {
        assertThat(window.headers()).containsExactly("a-wire.txt");
        assertThat(window.isShown("#readings")).isTrue();

        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(window.isShown("#readings")).isFalse();
        assertThat(window.headers()).hasSize(3);
    }

    @Test
    void theWordAtTheCaretIsLookedUpInEveryVersion() {
        putCaret("noon");

        window.await(() -> words().equals(List.of("noon", "dawn")));
        assertThat(versions(0)).containsExactly("a-wire.txt");
        assertThat(versions(1)).containsExactly("b-morning.txt", "c-evening.txt");
    }

    @Test
    void longNamesOfVersionsAreReadWholeBesideTheText() {
        String longName = "2026-03-14 harbour bridge after the fact check by the research department.txt";
        window.open(List.of(
                window.file("a.txt", HarbourStory.TEXT),
                window.file(longName, HarbourStory.TEXT.replace("noon", "dawn"))));
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        putCaret("noon");
        window.await(() -> words().equals(List.of("noon", "dawn")));
        window.settle();

        assertThat(right("#reading-1-0")).isLessThanOrEqualTo(right("#readings"));
        Text drawn = (Text) window.node("#reading-1-0").lookup(".text");
        assertThat(drawn.getText()).isEqualTo(longName);
    }

    private double right(String id) {
        return window.onWindowsThread(() -> {
            Node node = window.node(id);
            return node.localToScene(node.getLayoutBounds()).getMaxX();
        });
    }

    @Test
    void theReadingsStayAtTheirWordsWhenSomethingIsDimmed() {
        putCaret("warehouse");
        window.await(() -> words().equals(List.of("warehouse")));

        window.robot.interact(() -> window.model.filters().setDimmed(ChangeGroup.WORDS, true));
        window.settle();

        assertThat(words()).containsExactly("warehouse");
    }

    @Test
    void theReadingsStayAtTheirWordsInAnotherBase() {
        putCaret("warehouse");
        window.await(() -> words().equals(List.of("warehouse")));

        window.click("#base");
        window.click("#choose-base-2");

        window.await(() -> window.headers().equals(List.of("c-evening.txt")));
        window.settle();
        assertThat(words()).containsExactly("warehouse");
    }

    @Test
    void theReadingsBeginAtTheWordsOfTheVersionThatTheReaderWasIn() {
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        window.robot.interact(() -> {
            GenericStyledArea<?, ?, ?> evening = pane("#version-2");
            evening.requestFocus();
            evening.moveTo(evening.getText().indexOf("warehouse"));
        });

        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);

        window.await(() -> words().equals(List.of("warehouse")));
    }

    @Test
    void whereAllAgreeThatIsSaid() {
        putCaret("warehouse");

        window.await(() -> window.text("#readings-of").equals("All versions agree here"));
    }

    @Test
    void aVersionsNameLeadsToItsPlaceSideBySide() {
        putCaret("doubts");
        window.await(() -> words().equals(List.of("doubts", "knows")));

        window.click("#reading-1-0");

        assertThat(window.headers()).hasSize(3);
        assertThat(window.node("#version-2").isFocused()).isTrue();
        assertThat(window.onWindowsThread(() -> pane("#version-2").getCurrentParagraph()))
                .isEqualTo(2);
    }

    @Test
    void changesAreGoneThroughHereAsWell() {
        window.press(KeyCode.F8);

        window.await(() -> words().equals(List.of("12", "15")));
    }

    @Test
    void theNumbersOfParagraphsAreNoHandlesWhereThereIsNoOtherText() {
        assertThat(window.onWindowsThread(this::handles)).isZero();

        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(window.onWindowsThread(this::handles)).isPositive();
    }

    private int handles() {
        return window.robot.lookup(".margin-sign.handle").queryAll().size();
    }

    private void putCaret(String word) {
        window.robot.interact(() -> {
            GenericStyledArea<?, ?, ?> pane = pane("#version-0");
            pane.moveTo(pane.getText().indexOf(word) + 1);
        });
    }

    private GenericStyledArea<?, ?, ?> pane(String id) {
        return (GenericStyledArea<?, ?, ?>) window.node(id);
    }

    private List<String> words() {
        return texts(".reading-words");
    }

    private List<String> versions(int reading) {
        return window
                .robot
                .from(window.node("#reading-" + reading).getParent())
                .lookup(".hyperlink")
                .queryAll()
                .stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private List<String> texts(String query) {
        return window.robot.lookup(query).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
