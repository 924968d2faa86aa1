package variorum.ui.menu;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import variorum.display.ChangeGroup;
import variorum.display.ShownChanges;
import variorum.ui.compare.picture.Picture;
import variorum.ui.desk.FilterViewModel;
import variorum.ui.words.Texts;

/** A button for each group of changes, with how many there are; where it is off, they are dimmed. */
final class ShowButtons extends HBox {
    private final FilterViewModel filters;
    private final ObservableValue<ShownChanges> counts;

    /** @param roomy whether there is room for more than the names */
    ShowButtons(FilterViewModel filters, ObservableValue<Picture> picture, ObservableValue<Boolean> roomy) {
        this.filters = filters;
        this.counts = picture.map(Picture::plan).map(ShownChanges::of);
        getStyleClass().add("filter-buttons");
        Stream.of(ChangeGroup.values()).map(group -> button(group, roomy)).forEach(getChildren()::add);
    }

    private ToggleButton button(ChangeGroup group, ObservableValue<Boolean> roomy) {
        ToggleButton button = new ToggleButton(Texts.text("show." + group.id()));
        button.setId("show-" + group.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> filters.setDimmed(group, !button.isSelected()));
        filters.bright(group).subscribe(button::setSelected);
        Label count = new Label();
        count.getStyleClass().add("count");
        button.setGraphic(count);
        roomy.subscribe(room -> button.setContentDisplay(room ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY));
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(button.accessibleTextProperty());
        counts.subscribe(changes -> {
            int ofGroup = changes.of(group);
            count.setText(Texts.text("show.count", ofGroup));
            button.setAccessibleText(Texts.text("show.tip-" + group.id(), ofGroup));
        });
        return button;
    }
}
