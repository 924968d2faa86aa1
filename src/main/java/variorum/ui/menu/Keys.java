package variorum.ui.menu;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Makes the keys of every action work wherever the keyboard focus is. */
public final class Keys {
    /** Keys that belong to a text field while it has the focus, like those that write. */
    private static final List<KeyCombination> EDITING = Stream.of(
                    "Shortcut+V",
                    "Shortcut+C",
                    "Shortcut+X",
                    "Shortcut+A",
                    "Shortcut+Z",
                    "Shortcut+Shift+Z",
                    "Shortcut+Y",
                    "Esc")
            .map(KeyCombination::valueOf)
            .toList();

    private final Scene scene;
    private final List<Action> actions;

    private Keys(Scene scene, List<Action> actions) {
        this.scene = scene;
        this.actions = actions;
    }

    /**
     * Keys are handled before the text panes see them, because some mean something else there. Keys that write in a
     * text field stop there, so that no menu takes them for its own. While a menu or a list hangs open, which sees keys
     * before the window does, all are its own.
     */
    public static void install(Scene scene, List<Action> actions) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new Keys(scene, actions)::pressed);
        scene.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (scene.getFocusOwner() instanceof TextInputControl && writes(event)) {
                event.consume();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (scene.getFocusOwner() instanceof TextInputControl && (writes(event) || edits(event))) {
            return;
        }
        actions.stream()
                .filter(action -> action.enabled().get() && action.matches(event))
                .findFirst()
                .ifPresent(action -> {
                    if (!hasOpenMenu()) {
                        action.run();
                    }
                    event.consume();
                });
    }

    private boolean hasOpenMenu() {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof PopupControl menu
                        && !(menu instanceof Tooltip)
                        && menu.isShowing()
                        && menu.getOwnerWindow() == scene.getWindow());
    }

    private static boolean edits(KeyEvent event) {
        return EDITING.stream().anyMatch(keys -> keys.match(event));
    }

    private static boolean writes(KeyEvent event) {
        boolean isCharacter = event.getCode().isLetterKey() || event.getCode().isDigitKey();
        return isCharacter && !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
    }
}
