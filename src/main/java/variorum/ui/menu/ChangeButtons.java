package variorum.ui.menu;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.desk.StatusTexts;
import variorum.ui.words.Texts;

/** Where the reader is among the changes, between the buttons that go to the one before and the next. */
final class ChangeButtons extends HBox {
    ChangeButtons(ComparisonViewModel comparison, CompareActions actions) {
        getStyleClass().add("change-buttons");
        Label position = new Label();
        position.setId("change-position");
        position.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> position(
                                comparison.currentChangeProperty().get(),
                                comparison.changeCountProperty().get()),
                        comparison.currentChangeProperty(),
                        comparison.changeCountProperty()));
        Tooltip groups = new Tooltip();
        groups.textProperty().bind(comparison.pictureProperty().map(StatusTexts::groups));
        position.tooltipProperty().bind(groups.textProperty().map(text -> text.isEmpty() ? null : groups));
        getChildren()
                .setAll(
                        Buttons.of(actions.previousChange, Feather.CHEVRON_UP),
                        position,
                        Buttons.of(actions.nextChange, Feather.CHEVRON_DOWN));
    }

    private static String position(int current, int count) {
        return current < 0 ? Texts.text("changes.count", count) : Texts.text("changes.position", current + 1, count);
    }
}
