package variorum.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;

/** What can be done with the row at the caret, under the other button of the mouse. */
final class RowMenu extends ContextMenu {
    private final Node owner;

    private RowMenu(Node owner, List<Action> actions) {
        this.owner = owner;
        setId("row-menu");
        getItems().setAll(actions.stream().map(Action::menuItem).toList());
        getItems().forEach(item -> item.setId("row-" + item.getId()));
    }

    static void install(Node owner, List<Action> actions) {
        RowMenu menu = new RowMenu(owner, actions);
        owner.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::open);
    }

    private void open(ContextMenuEvent event) {
        show(owner, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
