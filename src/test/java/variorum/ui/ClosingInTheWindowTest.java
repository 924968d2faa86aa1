package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosingInTheWindowTest extends InTheWindow {
    @BeforeEach
    void openThreeVersions() {
        window.open(List.of(
                window.file("1 wire.txt", "The mayor said 12 people died."),
                window.file("2 morning.txt", "The mayor said 15 people died."),
                window.file("3 evening.txt", "The mayor said nothing.")));
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
