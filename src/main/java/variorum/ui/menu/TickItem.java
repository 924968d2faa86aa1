package variorum.ui.menu;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import variorum.ui.words.Texts;

/** A menu item with a check box, which leaves the menu open so that several can be ticked. */
final class TickItem extends CustomMenuItem {
    /** @param work toggles {@code ticked} */
    TickItem(String id, ObservableValue<String> text, ObservableBooleanValue ticked, Runnable work) {
        setId(id);
        setHideOnClick(false);
        setOnAction(event -> work.run());
        CheckBox box = new CheckBox();
        box.textProperty().bind(text);
        box.selectedProperty().bind(ticked);
        box.accessibleTextProperty()
                .bind(text.flatMap(said -> box.selectedProperty().map(is -> spoken(said, is))));
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        box.parentProperty().subscribe(line -> {
            if (line != null) {
                line.setOnMouseClicked(event -> fire());
            }
        });
        setContent(box);
    }

    /** A screen reader would not know that the item is a check box. */
    private static String spoken(String text, boolean ticked) {
        return Texts.text(ticked ? "menu.ticked" : "menu.not-ticked", text);
    }
}
