package variorum.ui.menu;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menu: the actions on the words, the row and the change at the caret. */
public final class RowMenu extends ContextMenu {
    public RowMenu(Action copy, List<Action> linking, List<Action> review) {
        setId("row-menu");
        add(List.of(copy));
        getItems().add(new SeparatorMenuItem());
        add(review);
        getItems().add(new SeparatorMenuItem());
        add(linking);
    }

    private void add(List<Action> actions) {
        for (Action action : actions) {
            MenuItem item = action.menuItem();
            item.setId("row-" + item.getId());
            getItems().add(item);
        }
    }
}
