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
import variorum.model.Category;
import variorum.ui.compare.picture.Picture;
import variorum.ui.desk.FilterViewModel;
import variorum.ui.words.Texts;

/**
 * A button for each group of changes, with their number; while it is off, they are dimmed. The number of changed whole
 * paragraphs follows, so that the numbers add up to all changes.
 */
final class ShowButtons extends HBox {
    private final FilterViewModel filters;
    private final ObservableValue<ShownChanges> counts;

    /** @param terse whether whole paragraphs are shown as a sign, for lack of room */
    ShowButtons(FilterViewModel filters, ObservableValue<Picture> picture, ObservableValue<Boolean> terse) {
        this.filters = filters;
        this.counts = picture.map(Picture::plan).map(ShownChanges::of);
        getStyleClass().add("filter-buttons");
        Stream.of(ChangeGroup.values()).map(this::button).forEach(getChildren()::add);
        getChildren().add(paragraphs(terse));
    }

    private Label paragraphs(ObservableValue<Boolean> terse) {
        Label label = new Label();
        label.setId("show-paragraphs");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setTooltip(new Tooltip());
        label.getTooltip().textProperty().bind(label.accessibleTextProperty());
        ObservableValue<Integer> count = counts.map(ShownChanges::paragraphs);
        count.subscribe(paragraphs -> label.setAccessibleText(Texts.text("show.tip-paragraphs", paragraphs)));
        label.textProperty()
                .bind(terse.flatMap(isTerse -> count.map(
                        paragraphs -> Texts.text(isTerse ? "show.paragraphs-sign" : "show.paragraphs", paragraphs))));
        label.visibleProperty().bind(count.map(paragraphs -> paragraphs > 0));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private ToggleButton button(ChangeGroup group) {
        ToggleButton button = new ToggleButton(Texts.text("show." + group.id()));
        button.setId("show-" + group.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> filters.setDimmed(group, !button.isSelected()));
        filters.bright(group).subscribe(button::setSelected);
        Label count = new Label();
        count.setId("count-" + group.id());
        count.getStyleClass().add("count");
        button.setGraphic(count);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(button.accessibleTextProperty());
        counts.subscribe(changes -> {
            int ofGroup = changes.of(group);
            count.setText(Texts.text("show.count", ofGroup));
            button.setAccessibleText(Texts.text("show.tip-" + group.id(), ofGroup, lessThanWords(changes)));
        });
        return button;
    }

    /** Of the changes of words, those that touch none. */
    private static int lessThanWords(ShownChanges changes) {
        return Stream.of(Category.WHITESPACE, Category.CASE, Category.PUNCTUATION)
                .mapToInt(changes::of)
                .sum();
    }
}
