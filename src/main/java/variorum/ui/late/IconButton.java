package variorum.ui.late;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that is only an icon, with its name in a late tooltip and for screen readers. */
public final class IconButton {
    private IconButton() {}

    public static Button of(String id, String name, Ikon icon, Runnable work) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        LateTip.install(button, name);
        button.setOnAction(event -> work.run());
        return button;
    }
}
