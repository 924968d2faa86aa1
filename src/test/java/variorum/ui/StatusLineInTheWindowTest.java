package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.display.ChangeGroup;
import variorum.model.Ignorable;

/** A comparison of which there is more to say than has room in a small window. */
class StatusLineInTheWindowTest extends InTheWindow {
    private static final String SENTENCE = "A sentence that is said for a while, until the next step is taken. ";

    @BeforeEach
    void openTwoVersionsOfWhichMuchIsPutAway() {
        window.open(List.of(
                window.file("wire.txt", HarbourStory.TEXT + "\nThe Harbour is closed, for now.\n".repeat(9)),
                window.file("morning.txt", HarbourStory.REWORDED + "\nThe harbour is closed for now.\n".repeat(12))));
        window.robot.interact(() -> {
            window.stage.setWidth(1000);
            window.stage.setHeight(700);
            List.of(Ignorable.CASE, Ignorable.PUNCTUATION)
                    .forEach(kind -> window.model.filters().setIgnored(kind, true));
            window.model.filters().setDimmed(ChangeGroup.NUMBERS, true);
        });
        window.press(KeyCode.SHORTCUT, KeyCode.D);
    }

    @Test
    void whatIsPutAwayIsSaidInFewerWordsWhereThereIsLittleRoom() {
        assertThat(window.text("#status-changes")).isEqualTo("6 of 24 shown");
        assertThat(window.text("#status-hidden")).isEqualTo("18 hidden");
        assertThat(window.tip("#status-hidden")).isEqualTo("18 hidden: case 9, punctuation 9");
        assertThat(cut()).isEmpty();

        window.robot.interact(() -> window.stage.setWidth(1280));
        assertThat(window.text("#status-hidden")).isEqualTo("18 hidden: case 9, punctuation 9");
        assertThat(cut()).isEmpty();
    }

    @Test
    void aMessageTakesTheRoomOfTheVerdictsAndOfNothingElse() {
        say(SENTENCE);

        assertThat(window.isShown("#status-verdicts")).isFalse();
        assertThat(window.text("#status-hidden")).isEqualTo("18 hidden");
        assertThat(cut()).isEmpty();

        say("");
        assertThat(window.text("#status-verdicts")).startsWith("\u00b6 3 reworded");
    }

    @Test
    void aMessageThatIsTooLongIsCutAndReadInItsHint() {
        say(SENTENCE.repeat(3));

        assertThat(cut()).containsExactly("status-message");
        assertThat(window.tip("#status-message")).isEqualTo(SENTENCE.repeat(3));
    }

    private void say(String sentence) {
        window.robot.interact(() -> window.model.comparison().say(sentence));
        window.settle();
    }

    /** The parts of the line that are not drawn whole, by id. */
    private List<String> cut() {
        return window.onWindowsThread(() ->
                window.robot.lookup("#status-line .label").queryAllAs(Labeled.class).stream()
                        .filter(label -> label.isVisible() && label.getParent().isVisible())
                        .filter(label ->
                                !((Text) label.lookup(".text")).getText().equals(label.getText())
                                        || label.localToScene(label.getLayoutBounds())
                                                        .getMaxX()
                                                > window.stage.getScene().getWidth())
                        .map(Labeled::getId)
                        .toList());
    }
}
