package variorum.ui.menu;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import variorum.ui.late.IconButton;
import variorum.ui.late.LateTip;

/** Makes the buttons of actions and menus. Each has an id named after its job, and a name for screen readers. */
public final class Buttons {
    private Buttons() {}

    /** A button for an action, with an icon, and its key in the tooltip. */
    static Button of(Action action, Ikon icon) {
        Button button = IconButton.of(action.id(), hint(action), icon, action::run);
        disableWith(button, action);
        return button;
    }

    /** A large button with the action's label. */
    public static Button labelled(Action action, Ikon icon) {
        Button button = new Button(action.label());
        named(button, action.id(), hint(action), icon);
        button.setOnAction(event -> action.run());
        disableWith(button, action);
        return button;
    }

    /** A small button beside a sentence, as wide as its words. */
    public static Button small(String id, String words, Runnable work) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        return button;
    }

    static void named(ButtonBase button, String id, String name, Ikon icon) {
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(name);
        LateTip.install(button, name);
    }

    private static void disableWith(Button button, Action action) {
        button.disableProperty().bind(Bindings.not(action.enabled()));
    }

    private static String hint(Action action) {
        return action.keys().stream()
                .findFirst()
                .map(KeyCombination::getDisplayText)
                .map(key -> action.label() + " (" + key + ")")
                .orElse(action.label());
    }
}
