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
import variorum.display.DisplayPlan;
import variorum.display.ShownChanges;
import variorum.ui.compare.picture.Picture;
import variorum.ui.desk.FilterViewModel;
import variorum.ui.words.Texts;

/**
 * A button for each group of changes, with how many there are; where it is off, they are dimmed. After them stands how
 * many whole paragraphs there are, so that the numbers add up to all changes.
 */
final class ShowButtons extends HBox {
    /** What the whole tool bar needs with every button's name and no count, in pixels like the next three. */
    private static final double NAMES = 1180;

    private static final double DIGIT = 9;
    private static final double SIGN = 25;
    private static final double WORD = 110;

    private final FilterViewModel filters;
    private final ObservableValue<ShownChanges> counts;

    /** @param width of the tool bar; the counts are left out where they would push other buttons off it */
    ShowButtons(FilterViewModel filters, ObservableValue<Picture> picture, ObservableValue<Number> width) {
        this.filters = filters;
        this.counts = picture.map(Picture::plan).map(ShownChanges::of);
        getStyleClass().add("filter-buttons");
        ObservableValue<Double> rest =
                picture.flatMap(shown -> width.map(all -> all.doubleValue() - widthWithCounts(shown.plan())));
        ObservableValue<Boolean> roomy = rest.map(left -> left > 0);
        Stream.of(ChangeGroup.values()).map(group -> button(group, roomy)).forEach(getChildren()::add);
        getChildren().add(paragraphs(rest));
    }

    /** With the count of what is hidden, which stands on a button of its own. */
    private static double widthWithCounts(DisplayPlan plan) {
        ShownChanges changes = ShownChanges.of(plan);
        return NAMES
                + DIGIT * (HideMenu.label(plan).length() - HideMenu.SHORTEST.length())
                + Stream.of(ChangeGroup.values())
                        .mapToDouble(group -> width(changes.of(group)))
                        .sum();
    }

    private static double width(int count) {
        return DIGIT * Texts.text("show.count", count).length();
    }

    /** @param rest of the tool bar's width, beside the names and counts of the groups */
    private Label paragraphs(ObservableValue<Double> rest) {
        Label label = new Label();
        label.setId("show-paragraphs");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setTooltip(new Tooltip());
        label.getTooltip().textProperty().bind(label.accessibleTextProperty());
        ObservableValue<Integer> count = counts.map(ShownChanges::paragraphs);
        count.subscribe(paragraphs -> label.setAccessibleText(Texts.text("show.tip-paragraphs", paragraphs)));
        label.textProperty()
                .bind(rest.flatMap(room -> count.map(paragraphs -> Texts.text(
                        room > WORD + width(paragraphs) ? "show.paragraphs" : "show.paragraphs-sign", paragraphs))));
        label.visibleProperty()
                .bind(rest.flatMap(room -> count.map(paragraphs -> paragraphs > 0 && room > SIGN + width(paragraphs))));
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
