package variorum.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Gives every action its keys, wherever in the window the keyboard is. */
final class Keys {
    /** Belongs to a text field while the keyboard is in one. */
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Scene scene;
    private final List<Action> actions;

    private Keys(Scene scene, List<Action> actions) {
        this.scene = scene;
        this.actions = actions;
    }

    /** Keys are taken before the text panes see them, which have meanings of their own for some. */
    static void install(Scene scene, List<Action> actions) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new Keys(scene, actions)::pressed);
    }

    /** What is pasted or typed; what is typed bears no key that makes commands. */
    private static boolean isForText(KeyEvent event) {
        boolean isTyped = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        boolean isLetter = event.getCode().isLetterKey() || event.getCode().isDigitKey();
        boolean isEscape = event.getCode() == KeyCode.ESCAPE;
        return PASTE.match(event) || (isTyped && (isLetter || isEscape));
    }

    private void pressed(KeyEvent event) {
        if (scene.getFocusOwner() instanceof TextInputControl && isForText(event)) {
            return;
        }
        actions.stream()
                .filter(action -> action.enabled().get() && action.matches(event))
                .findFirst()
                .ifPresent(action -> {
                    action.run();
                    event.consume();
                });
    }
}
