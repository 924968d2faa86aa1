package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessibleWindowTest extends InTheWindow {
    private static final int MORE_THAN_THERE_ARE_CONTROLS = 40;

    @BeforeEach
    void openTwoVersions() {
        window.open(List.of(
                window.file("wire.txt", "The mayor said on Monday that 12 people had died in the old harbour."),
                window.file("morning.txt", "The mayor said on Monday that 15 people had died in the old harbour.")));
        window.press(KeyCode.SHIFT, KeyCode.F9);
    }

    @Test
    void everythingThatTakesTheKeyboardSaysWhatItIs() {
        List<String> silent = window.onWindowsThread(() -> nodes(window.node("#window"))
                .filter(Node::isFocusTraversable)
                .filter(node -> !saysWhatItIs(node))
                .map(Node::toString)
                .toList());

        assertThat(silent).isEmpty();
    }

    @Test
    void theTabKeyGoesThroughTheWindowFromTheTopToTheFoot() {
        window.robot.interact(() -> window.node("#open").requestFocus());
        List<String> order = new ArrayList<>();
        for (int press = 0; press < MORE_THAN_THERE_ARE_CONTROLS && !order.contains("changes-list"); press++) {
            window.press(KeyCode.TAB);
            order.add(window.onWindowsThread(
                    () -> String.valueOf(window.stage.getScene().getFocusOwner().getId())));
        }

        assertThat(order)
                .containsSubsequence("add", "export", "show-0", "show-1", "encoding-0", "version-0", "version-1")
                .containsSubsequence("version-1", "dock-changes", "changes-list");
    }

    @Test
    void aChangeIsSaidInWords() {
        window.press(KeyCode.F8);

        assertThat(window.onWindowsThread(
                        () -> window.node("#version-1").queryAccessibleAttribute(AccessibleAttribute.HELP)))
                .isEqualTo("Paragraph 1, reworded: \u201c12\u201d became \u201c15\u201d");
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibleWindowTest::nodes)
                : Stream.of();
        return Stream.concat(Stream.of(node), inside);
    }

    private static boolean saysWhatItIs(Node node) {
        if (node instanceof Labeled labeled && isSaid(labeled.getText())) {
            return true;
        }
        if (node instanceof TextInputControl field && isSaid(field.getPromptText())) {
            return true;
        }
        boolean hasTip = node instanceof Control control
                && control.getTooltip() != null
                && isSaid(control.getTooltip().getText());
        return hasTip || isSaid(node.getAccessibleText());
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
