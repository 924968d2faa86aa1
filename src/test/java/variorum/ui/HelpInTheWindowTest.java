package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import variorum.settings.Settings;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.open.Sample;

class HelpInTheWindowTest extends InTheWindow {
    /** As for the first time. */
    @Override
    Settings settings() {
        return Settings.DEFAULT;
    }

    @Test
    void theSampleIsOpenedFromTheEmptyWindow() {
        window.click("#start-sample");

        assertThat(window.headers())
                .as("its two stories are told apart")
                .containsExactly("2025-01-24-wire.txt", "2025-01-25-morning.txt", "2025-02-03-summary.txt");
        window.click("#turn-stories");
        assertThat(window.headers()).containsExactlyInAnyOrderElementsOf(Sample.FILES);
        assertThat(window.model.settings().get().recent()).isEmpty();
    }

    @Test
    void aNewReaderIsToldOnceHowToBegin() {
        assertThat(window.isShown("#first-hint")).isFalse();

        window.click("#start-sample");
        assertThat(window.isShown("#first-hint")).isTrue();

        window.click("#dismiss-hint");
        assertThat(window.isShown("#first-hint")).isFalse();
        assertThat(window.model.settings().get().hintSeen()).isTrue();
        assertThat(window.stage.getScene().getFocusOwner()).isInstanceOf(VersionPane.class);
    }

    @Test
    void theButtonThatPutsTheHintAwayIsWholeInANarrowWindow() {
        window.click("#start-sample");

        window.robot.interact(() -> window.stage.setWidth(1000));
        window.settle();

        Text drawn = (Text) window.node("#dismiss-hint").lookup(".text");
        assertThat(drawn.getText()).isEqualTo("Got It");
    }

    @Test
    void theReportOpensOutsideToBePrinted() {
        window.click("#start-sample");

        window.press(KeyCode.SHORTCUT, KeyCode.P);

        List<URI> shown = window.shownOutside;
        assertThat(shown).hasSize(1);
        assertThat(Path.of(shown.get(0))).content().contains("<html").contains(Sample.FILES.get(0));
        assertThat(window.messages()).containsExactly("Your web browser is asked to open the report: print it there.");
        assertThat(window.isShown("#open-written")).isTrue();
    }

    @Test
    void aboutSaysWhatTheProgramRunsOnAndIsMadeWith() {
        Platform.runLater(() -> new AboutDialog(window.stage).show());
        window.settle();

        assertThat(window.text("#about-runs-on")).contains(System.getProperty("java.version"));
        window.press(KeyCode.ESCAPE);
    }
}
