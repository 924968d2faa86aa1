package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkingInTheWindowTest extends InTheWindow {
    @BeforeEach
    void openTwoVersions() {
        Path wire = window.file("wire.txt", "The mayor said 12 people died.\n\nThe fire began at noon.");
        Path morning = window.file("morning.txt", "Twelve lives were lost.\n\nThe fire began at noon.");
        window.open(List.of(wire, morning));
    }

    private void goTo(int pane, String words) {
        window.robot.interact(() -> {
            GenericStyledArea<?, ?, ?> area = (GenericStyledArea<?, ?, ?>) window.node("#version-" + pane);
            area.requestFocus();
            area.moveTo(area.getText().indexOf(words));
        });
        window.settle();
    }

    private void link() {
        goTo(0, "The mayor");
        window.press(KeyCode.L);
        goTo(1, "Twelve");
        window.press(KeyCode.L);
    }

    private boolean isLinked() {
        return window.robot.lookup(".link-pin").queryAll().stream().anyMatch(Node::isVisible);
    }

    @Test
    void lHoldsAParagraphAndLinksItWithAnother() {
        goTo(0, "The mayor");
        window.press(KeyCode.L);
        assertThat(window.text("#status-message")).startsWith("Paragraph 1 is held");

        goTo(1, "Twelve");
        window.press(KeyCode.L);

        assertThat(isLinked()).isTrue();
        assertThat(window.text("#status-verdicts")).doesNotContain("removed");
    }

    @Test
    void whatIsHeldIsFramedUntilEscLetsItGo() {
        goTo(0, "The mayor");
        window.press(KeyCode.L);
        assertThat(window.robot.lookup(".outline").queryAll()).hasSize(1);

        window.press(KeyCode.ESCAPE);

        assertThat(window.robot.lookup(".outline").queryAll()).isEmpty();
        assertThat(window.isShown("#status-message")).isFalse();
        goTo(1, "Twelve");
        window.press(KeyCode.L);
        assertThat(isLinked()).isFalse();
    }

    @Test
    void linksAreUndoneAndDoneAgainByKey() {
        link();

        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(isLinked()).isFalse();
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(isLinked()).isTrue();
    }

    @Test
    void uTakesALinkApart() {
        goTo(0, "The fire");

        window.press(KeyCode.U);

        assertThat(window.text("#status-verdicts")).doesNotContain("kept").contains("2 removed");
    }

    private void assertCaretIsAt(int pane, String words) {
        GenericStyledArea<?, ?, ?> area = (GenericStyledArea<?, ?, ?>) window.node("#version-" + pane);
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getText().substring(area.getCaretPosition())).startsWith(words);
    }

    @Test
    void theCaretStaysInItsWordsWhenTheirLinkIsTakenApart() {
        goTo(1, "began at noon");

        window.press(KeyCode.U);

        assertCaretIsAt(1, "began at noon");
        window.press(KeyCode.U);
        assertThat(window.text("#status-message")).isEqualTo("This paragraph has no link to take away");
        window.press(KeyCode.L);
        assertThat(window.text("#status-message")).startsWith("Paragraph 2 is held");
    }

    @Test
    void theCaretStaysInItsWordsWhenTheyAreLinked() {
        link();

        assertCaretIsAt(1, "Twelve");
        window.press(KeyCode.U);
        assertThat(window.text("#status-verdicts")).contains("1 removed");
        assertCaretIsAt(1, "Twelve");
    }

    @Test
    void aParagraphIsDraggedByItsMarginOntoItsPartner() {
        Node handle = window.robot.lookup("#version-0 .margin-sign.handle").query();
        Node partner = window.robot.lookup("#version-1 .row-text").query();

        window.robot.drag(handle, MouseButton.PRIMARY).dropTo(partner);
        window.settle();

        assertThat(isLinked()).isTrue();
    }

    @Test
    void theMenuOfARowUnlinksIt() {
        Node row = window.robot.lookup("#version-0 .row-text").queryAll().stream()
                .skip(1)
                .findFirst()
                .orElseThrow();

        window.openMenu(row, "#row-menu-unlink");
        window.click("#row-menu-unlink");

        assertThat(window.text("#status-verdicts")).doesNotContain("kept");
    }
}
