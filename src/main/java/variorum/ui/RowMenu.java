package variorum.ui;

import java.util.List;
import javafx.scene.control.ContextMenu;

/** What can be done with the row at the caret, under the other button of the mouse. */
final class RowMenu extends ContextMenu {
    RowMenu(List<Action> actions) {
        setId("row-menu");
        getItems().setAll(actions.stream().map(Action::menuItem).toList());
        getItems().forEach(item -> item.setId("row-" + item.getId()));
    }
}
