package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.report.Format;

/** What the message that a report is written offers. */
class WrittenReportInTheWindowTest extends InTheWindow {
    private Path report;

    @BeforeEach
    void exportAReport() {
        window.open(List.of(window.file("1.txt", "All is well."), window.file("2.txt", "All was well.")));
        report = folder.resolve("report.html");
        window.chosenReport = Optional.of(report);
        window.press(KeyCode.SHORTCUT, KeyCode.E);
    }

    @Test
    void theReportIsOpenedInTheProgramThatTheDesktopHasForIt() {
        window.click("#open-written");

        assertThat(window.shownOutside).containsExactly(report.toUri());
    }

    @Test
    void itsFolderIsShownByKeyboardToo() {
        window.robot.interact(() -> window.node("#open-written").requestFocus());
        window.press(KeyCode.TAB);
        assertThat(window.node("#open-written-folder").isFocused()).isTrue();

        window.press(KeyCode.SPACE);

        assertThat(window.shownOutside).containsExactly(folder.toUri());
    }

    @Test
    void theMenuIsGoneBeforeADialogAsksForTheFile() {
        window.menuBehindDialog = true;

        window.click("#export");
        window.click("#menu-export-html");

        assertThat(window.menuBehindDialog).isFalse();
    }

    @Test
    void theWindowIsNotClosedOverAReportThatIsBeingWritten() {
        window.robot.interact(() -> {
            window.model.exports().report(Format.HTML, folder.resolve("another.html"));
            window.stage.fireEvent(new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertThat(window.stage.isShowing()).isTrue();

        window.settle();
        assertThat(folder.resolve("another.html")).exists();
        window.robot.interact(
                () -> window.stage.fireEvent(new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(window.stage.isShowing()).isFalse();
    }

    @Test
    void aMessageOfNoFileHasNothingToOpen() {
        window.press(KeyCode.F5);

        assertThat(window.messages()).containsExactly("The files have not changed since they were read.");
        assertThat(window.isShown("#open-written")).isFalse();
    }
}
