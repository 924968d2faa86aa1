package variorum.ui.menu;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import variorum.display.Change;
import variorum.display.ChangeGroup;
import variorum.ui.compare.picture.Picture;
import variorum.ui.desk.FilterViewModel;
import variorum.ui.words.Texts;

/** A button for each group of changes, with how many there are; where it is off, they are dimmed. */
final class ShowButtons extends HBox {
    private final FilterViewModel filters;
    private final ObservableValue<Map<ChangeGroup, Long>> counts;

    /** @param roomy whether there is room for more than the names */
    ShowButtons(FilterViewModel filters, ObservableValue<Picture> picture, ObservableValue<Boolean> roomy) {
        this.filters = filters;
        this.counts = picture.map(ShowButtons::count);
        getStyleClass().add("filter-buttons");
        Stream.of(ChangeGroup.values()).map(group -> button(group, roomy)).forEach(getChildren()::add);
    }

    private static Map<ChangeGroup, Long> count(Picture picture) {
        return picture.plan().changes().stream()
                .filter(change -> change.kind() == Change.Kind.EDIT)
                .collect(Collectors.groupingBy(change -> ChangeGroup.of(change.category()), Collectors.counting()));
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
            long ofGroup = changes.getOrDefault(group, 0L);
            count.setText(Texts.text("show.count", ofGroup));
            button.setAccessibleText(Texts.text("show.tip-" + group.id(), ofGroup));
        });
        return button;
    }
}
