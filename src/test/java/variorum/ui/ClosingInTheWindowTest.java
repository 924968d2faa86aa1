package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingInTheWindowTest {
    @TempDir
    Path folder;

    private OpenedWindow window;

    @BeforeEach
    void openThreeVersions() throws TimeoutException {
        window = OpenedWindow.open(folder);
        window.open(List.of(
                window.file("1 wire.txt", "The mayor said 12 people died."),
                window.file("2 morning.txt", "The mayor said 15 people died."),
                window.file("3 evening.txt", "The mayor said nothing.")));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void theMenuOfAChipClosesItsVersion() {
        window.openMenu(window.node("#show-1"), "#chip-close-version");
        window.click("#chip-close-version");

        assertThat(window.headers()).containsExactly("1 wire.txt", "3 evening.txt");
        assertThat(window.messages()).singleElement().asString().startsWith("2 morning.txt is closed");
    }

    @Test
    void theKeyClosesTheVersionOfTheChipThatItIsOn() {
        window.robot.interact(() -> window.node("#show-1").requestFocus());

        window.press(KeyCode.DELETE);
        assertThat(window.headers()).containsExactly("1 wire.txt", "3 evening.txt");
        assertThat(window.node("#show-1").isFocused()).isTrue();

        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.headers()).containsExactly("1 wire.txt", "2 morning.txt", "3 evening.txt");
    }

    @Test
    void theMiddleButtonClosesTheVersionUnderIt() {
        window.robot.clickOn("#show-2", MouseButton.MIDDLE);
        window.settle();

        assertThat(window.headers()).containsExactly("1 wire.txt", "2 morning.txt");
    }

    @Test
    void theMenuClosesTheVersionThatTheKeyboardIsIn() {
        window.press(KeyCode.F6);

        window.click("#menu-file");
        window.click("#menu-close-version");

        assertThat(window.headers()).containsExactly("1 wire.txt", "3 evening.txt");
    }

    @Test
    void theLastVersionLeavesTheEmptyWindow() {
        for (int version = 0; version < 3; version++) {
            window.robot.clickOn("#show-0", MouseButton.MIDDLE);
            window.settle();
        }

        assertThat(window.isShown("#drop-zone")).isTrue();
    }
}
