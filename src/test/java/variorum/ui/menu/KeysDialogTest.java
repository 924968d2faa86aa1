package variorum.ui.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
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
    private KeysDialog dialog;

    @BeforeEach
    void showAWindow() throws TimeoutException {
        owner = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            owner.setScene(new Scene(new Pane(), 600, 400));
            owner.show();
        });
    }

    @AfterEach
    void closeIt() throws TimeoutException {
        robot.interact(dialog::close);
        FxToolkit.cleanupStages();
    }

    private void showKeys(int actions) {
        Action undo = Action.of("undo", () -> {}, "Shortcut+Z");
        robot.interact(() -> {
            dialog = new KeysDialog(
                    owner, List.of(new KeysDialog.Group("edit", Collections.nCopies(actions, undo))), List.of());
            dialog.show();
        });
    }

    private Bounds button() {
        return robot.bounds(dialog.getDialogPane().lookupButton(ButtonType.CLOSE))
                .query();
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
