package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.ui.compare.WheelTurn;

/** Five versions in a window that is too small for all that is round them. */
class SmallWindowTest extends InTheWindow {
    @BeforeEach
    void openFiveVersionsWithTheDockInASmallWindow() {
        window.robot.interact(() -> {
            window.stage.setWidth(760);
            window.stage.setHeight(560);
        });
        window.open(IntStream.range(0, 5)
                .mapToObj(number -> window.file(
                        number + " version of the harbour story.txt",
                        HarbourStory.TEXT.replace("the", "one " + number)))
                .toList());
        window.press(KeyCode.SHIFT, KeyCode.F9);
    }

    private double height(String id) {
        return window.onWindowsThread(() -> ((Region) window.node(id)).getHeight());
    }

    @Test
    void theDockGivesWaySoThatTheTextsKeepTheirLines() {
        int chosen = window.model.settings().get().dock().height();

        assertThat(height("#comparison")).isGreaterThanOrEqualTo(259);
        assertThat(height("#dock")).isBetween(149.0, chosen - 20.0);
    }

    @Test
    void theDockHasItsHeightAgainInAHigherWindow() {
        int chosen = window.model.settings().get().dock().height();

        window.robot.clickOn("#changes-list");
        window.settle();
        window.robot.interact(() -> window.stage.setHeight(800));

        window.await(() -> Math.abs(height("#dock") - chosen) <= 1);
    }

    @Test
    void aStatusThatIsTooLongEndsAfterAWholeWord() {
        window.robot.interact(() -> ((Region) window.node("#status-verdicts")).setMaxWidth(150));
        window.await(() -> drawn("#status-verdicts").endsWith("\u2026"));

        String drawn = drawn("#status-verdicts");
        List<String> words = List.of(window.text("#status-verdicts").split("[ ,]+"));
        assertThat(words)
                .containsAll(List.of(drawn.substring(0, drawn.length() - 1).split("[ ,]+")));
    }

    @Test
    void namesThatBeginAlikeAreCutToWhereTheyDiffer() {
        openNamed("wire.txt", "noon.txt", "late.txt", "web.txt", "weekly.txt");
        window.await(() -> drawn("#chip-0 .name").equals("\u2026wire.txt"));

        openNamed("1 draft.txt", "2 draft.txt", "3 draft.txt", "4 draft.txt", "5 draft.txt");
        window.await(() -> drawn("#chip-0 .name").equals("\u20261 draft.txt"));
    }

    private void openNamed(String... names) {
        window.open(Stream.of(names)
                .map(name -> window.file("2026-03-harbour-bridge " + name, HarbourStory.TEXT + name))
                .toList());
    }

    private String drawn(String id) {
        return window.onWindowsThread(() -> ((Text) window.node(id).lookup(".text")).getText())
                .replace('\u00a0', ' ');
    }

    @Test
    void theWheelGoesAlongTheChips() {
        Node last = window.node("#chip-4");
        assertThat(right(last)).isGreaterThan(right(window.node("#version-strip")));

        Node first = window.node("#chip-0");
        window.robot.interact(() -> first.fireEvent(WheelTurn.by(4_000)));
        window.settle();

        assertThat(right(last)).isLessThanOrEqualTo(right(window.node("#version-strip")));
    }

    private double right(Node node) {
        return window.onWindowsThread(
                () -> node.localToScene(node.getLayoutBounds()).getMaxX());
    }
}
