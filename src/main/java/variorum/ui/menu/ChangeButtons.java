package variorum.ui.menu;

import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.desk.StatusTexts;
import variorum.ui.words.Texts;

/** The number of the current change, between buttons for the previous and the next one. */
final class ChangeButtons extends HBox {
    /** Wide enough, in pixels, that the buttons do not move from one change to the next. */
    private static final double ROOM = 118;

    private static final double LITTLE_ROOM = 84;

    /** @param terse whether the place is shown in figures only, for lack of room */
    ChangeButtons(ComparisonViewModel comparison, CompareActions actions, ObservableValue<Boolean> terse) {
        getStyleClass().add("change-buttons");
        Label position = new Label();
        position.setId("change-position");
        position.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> position(
                                comparison.currentChange(),
                                comparison.changeCountProperty().get(),
                                terse.getValue()),
                        comparison.currentChangeProperty(),
                        comparison.changeCountProperty(),
                        terse));
        position.minWidthProperty().bind(terse.map(isTerse -> isTerse ? LITTLE_ROOM : ROOM));
        Tooltip groups = new Tooltip();
        groups.textProperty().bind(comparison.pictureProperty().map(StatusTexts::groups));
        position.tooltipProperty().bind(groups.textProperty().map(text -> text.isEmpty() ? null : groups));
        getChildren()
                .setAll(
                        Buttons.of(actions.previousChange, Feather.CHEVRON_UP),
                        position,
                        Buttons.of(actions.nextChange, Feather.CHEVRON_DOWN));
    }

    private static String position(OptionalInt current, int count, boolean terse) {
        return current.isEmpty()
                ? Texts.text("changes.count", count)
                : Texts.text(terse ? "changes.position-terse" : "changes.position", current.getAsInt() + 1, count);
    }
}
