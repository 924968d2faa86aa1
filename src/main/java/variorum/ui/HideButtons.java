package variorum.ui;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import variorum.model.Ignorable;
import variorum.ui.words.Texts;

/** A button for each kind of small change that can be hidden, with how many there are. */
final class HideButtons extends HBox {
    private final MainViewModel model;
    private final ObservableValue<Map<Ignorable, Integer>> counts;

    HideButtons(MainViewModel model) {
        this.model = model;
        this.counts = model.comparison().pictureProperty().map(HideCounts::of);
        getStyleClass().add("hide-buttons");
        getChildren().add(new Label(Texts.text("tools.hide")));
        for (Ignorable kind : Ignorable.values()) {
            getChildren().add(button(kind));
        }
    }

    private ToggleButton button(Ignorable kind) {
        ToggleButton button = new ToggleButton(Texts.text("hide." + kind.id()));
        button.setId("hide-" + kind.id());
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.setIgnored(kind, button.isSelected()));
        model.comparison().optionsProperty().subscribe(options -> button.setSelected(model.ignores(kind)));
        showCount(kind, button);
        return button;
    }

    private void showCount(Ignorable kind, ToggleButton button) {
        Label count = new Label();
        count.getStyleClass().add("count");
        button.setGraphic(count);
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(button.accessibleTextProperty());
        counts.subscribe(changes -> {
            int ofKind = changes.getOrDefault(kind, 0);
            count.setText(String.valueOf(ofKind));
            button.setAccessibleText(hint(kind, ofKind));
        });
    }

    private String hint(Ignorable kind, int changes) {
        String name = model.ignores(kind) ? "hide.hidden" : "hide.hides";
        return Texts.text(name, changes, Texts.text("hide.kind-" + kind.id()));
    }
}
