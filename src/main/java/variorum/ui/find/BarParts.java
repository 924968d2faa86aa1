package variorum.ui.find;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import variorum.ui.late.IconButton;
import variorum.ui.words.Texts;

/** What the bars of this package are made of. */
final class BarParts {
    private BarParts() {}

    /** A label that takes no room while it has nothing to say. */
    static Label label(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.visibleProperty().bind(Bindings.isNotEmpty(label.textProperty()));
        label.managedProperty().bind(label.visibleProperty());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button that is only an icon, named by the text {@code tools.} and its id. */
    static Button button(String id, Ikon icon, Runnable work) {
        return IconButton.of(id, Texts.text("tools." + id), icon, work);
    }
}
