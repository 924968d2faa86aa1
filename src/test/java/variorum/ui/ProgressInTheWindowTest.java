package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.progress.Monitor;
import variorum.settings.Theme;
import variorum.testing.Contrast;

class ProgressInTheWindowTest extends InTheWindow {
    private final CountDownLatch cancelled = new CountDownLatch(1);

    @BeforeEach
    void openTwoVersions() {
        window.open(List.of(
                window.file("wire.txt", "The mayor said 12 people died."),
                window.file("morning.txt", "The mayor said 15 people died.")));
    }

    @Test
    void longWorkSaysHowFarItIsAndCanBeCancelled() throws InterruptedException {
        window.robot.interact(
                () -> window.runners.comparing().run("Comparing", this::workUntilCancelled, done -> {}, failure -> {}));
        window.await(() -> window.isShown("#status-cancel"));
        assertThat(window.text("#status-step")).isEqualTo("Comparing a very long text");

        window.click("#status-cancel");

        cancelled.await();
        assertThat(window.isShown("#status-cancel")).isFalse();
        assertThat(window.headers()).containsExactly("wire.txt", "morning.txt");
    }

    @Test
    void howMuchIsLeftIsSeenWhereContrastIsHigh() {
        window.robot.interact(() -> {
            window.model.looks().useTheme(Theme.HIGH_CONTRAST);
            window.runners.comparing().run("Comparing", this::workUntilCancelled, done -> {}, failure -> {});
        });
        window.await(() -> window.isShown("#status-cancel"));

        Region whole = window.robot.lookup("#status-progress .track").query();
        Color edge = (Color) whole.getBackground().getFills().get(0).getFill();
        assertThat(Contrast.between(edge, Color.BLACK)).isGreaterThanOrEqualTo(Contrast.ENOUGH_FOR_CONTROLS);
    }

    @Test
    void theWindowCanBeUsedWhileWorkGoesOn() {
        window.robot.interact(
                () -> window.runners.exporting().run("Writing", this::workUntilCancelled, done -> {}, failure -> {}));
        window.await(() -> window.isShown("#status-cancel"));

        window.robot.clickOn("#next-change");

        assertThat(window.text("#change-position")).isEqualTo("Change 1 of 1");
    }

    @Test
    void textsThatAreLongInBeingReplacedTurnPale() {
        Node texts = window.node("#comparison");
        BooleanProperty outdated = new SimpleBooleanProperty();
        window.robot.interact(() -> new Paleness(texts).follow(outdated));

        window.robot.interact(() -> outdated.set(true));
        window.await(() -> texts.getOpacity() < 1);
        window.robot.interact(() -> outdated.set(false));

        assertThat(texts.getOpacity()).isEqualTo(1);
    }

    private String workUntilCancelled(Monitor monitor) {
        while (!monitor.isCancelled()) {
            monitor.report("comparing a very long text", 0.4);
            Thread.onSpinWait();
        }
        cancelled.countDown();
        monitor.check();
        return "";
    }
}
