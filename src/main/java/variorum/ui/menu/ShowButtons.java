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

/**
 * A button for each group of changes, with how many there are; where it is off, they are dimmed. After them stands how
 * many whole paragraphs there are, so that the numbers add up to all changes.
 */
final class ShowButtons extends HBox {
    private final FilterViewModel filters;
    private final ObservableValue<ShownChanges> counts;

    /**
     * @param roomy whether there is room for more than the names
     * @param wide whether there is room for the name of what has a sign
     */
    ShowButtons(
            FilterViewModel filters,
            ObservableValue<Picture> picture,
            ObservableValue<Boolean> roomy,
            ObservableValue<Boolean> wide) {
        this.filters = filters;
        this.counts = picture.map(Picture::plan).map(ShownChanges::of);
        getStyleClass().add("filter-buttons");
        Stream.of(ChangeGroup.values()).map(group -> button(group, roomy)).forEach(getChildren()::add);
        getChildren().add(paragraphs(roomy, wide));
    }

    private Label paragraphs(ObservableValue<Boolean> roomy, ObservableValue<Boolean> wide) {
        Label label = new Label();
        label.setId("show-paragraphs");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setTooltip(new Tooltip());
        label.getTooltip().textProperty().bind(label.accessibleTextProperty());
        ObservableValue<Integer> count = counts.map(ShownChanges::paragraphs);
        count.subscribe(paragraphs -> label.setAccessibleText(Texts.text("show.tip-paragraphs", paragraphs)));
        label.textProperty()
                .bind(wide.flatMap(room -> count.map(
                        paragraphs -> Texts.text(room ? "show.paragraphs" : "show.paragraphs-sign", paragraphs))));
        label.visibleProperty().bind(roomy.flatMap(room -> count.map(paragraphs -> room && paragraphs > 0)));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private ToggleButton button(ChangeGroup group, ObservableValue<Boolean> roomy) {
        ToggleButton button = new ToggleButton(Texts.text("show." + group.id()));
        button.setId("show-" + group.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> filters.setDimmed(group, !button.isSelected()));
        filters.bright(group).subscribe(button::setSelected);
        Label count = new Label();
        count.setId("count-" + group.id());
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
