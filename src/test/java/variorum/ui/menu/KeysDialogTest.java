package variorum.ui.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class KeysDialogTest {
    private final FxRobot robot = new FxRobot();
    private Stage owner;

    @BeforeEach
    void showAWindow() throws TimeoutException {
        owner = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            owner.setScene(new Scene(new Pane(), 600, 400));
            owner.show();
        });
    }

    @AfterEach
    void closeAll() throws TimeoutException {
        robot.push(KeyCode.ESCAPE);
        FxToolkit.cleanupStages();
    }

    private void showKeys(int actions) {
        Action undo = Action.of("undo", () -> {}, "Shortcut+Z");
        KeysDialog.Group edit = new KeysDialog.Group("edit", Collections.nCopies(actions, undo));
        robot.interact(() -> new KeysDialog(owner, List.of(edit), List.of()).show());
    }

    private Bounds button() {
        Node button = robot.lookup("#keys-dialog .button-bar .button").query();
        return robot.bounds(button).query();
    }

    @Test
    void theButtonOfAListThatIsHigherThanTheScreenIsInReach() {
        showKeys(200);

        assertThat(button().getMaxY())
                .isLessThanOrEqualTo(Screen.getPrimary().getVisualBounds().getMaxY());
        assertThat(robot.lookup("#keys-dialog .scroll-bar").queryAll()).isNotEmpty();
    }

    @Test
    void aShortListIsNotScrolled() {
        showKeys(3);

        assertThat(robot.lookup("#keys-dialog .scroll-bar").queryAll()).isEmpty();
    }
}
