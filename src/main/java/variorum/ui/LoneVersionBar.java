package variorum.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import variorum.ui.desk.MainViewModel;
import variorum.ui.desk.SceneryViewModel.Scenery;
import variorum.ui.late.LatePart;
import variorum.ui.menu.Buttons;
import variorum.ui.menu.FileActions;
import variorum.ui.words.Texts;

/** Says above a version that is open alone what it lacks, and offers the ways to add another. */
final class LoneVersionBar extends HBox {
    private LoneVersionBar(FileActions file) {
        setId("lone-version");
        getStyleClass().add("first-hint");
        Label text = new Label(Texts.text("lone-version.text"));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button add = Buttons.labelled(file.addFiles, Feather.FILE);
        add.setId("lone-version-add-files");
        Button paste = Buttons.labelled(file.paste, Feather.CLIPBOARD);
        paste.setId("lone-version-paste");
        for (Button button : List.of(add, paste)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().setAll(new FontIcon(Feather.INFO), text, add, paste);
    }

    /** The bar, while one version is open and seen. */
    static LatePart on(MainViewModel model, FileActions file) {
        BooleanBinding shown = Bindings.createBooleanBinding(
                () -> model.open().get().size() == 1 && model.scenery().now().get() == Scenery.COMPARISON,
                model.open(),
                model.scenery().now());
        return new LatePart(shown, () -> new LoneVersionBar(file));
    }
}
