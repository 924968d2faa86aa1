package variorum.ui.menu;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import variorum.ui.words.Texts;

/**
 * Something that a reader can do, the same in the menus, in the tool bar, on the keyboard and in the list of keys.
 *
 * @param id names the job, such as {@code next-change}
 * @param keys the first one is shown in menus
 * @param on whether it is on, for actions that can be switched on and off
 */
public record Action(
        String id,
        String label,
        List<KeyCombination> keys,
        ObservableBooleanValue enabled,
        Optional<ObservableBooleanValue> on,
        Runnable work) {

    /** Its label is the text named {@code action.} followed by the id. */
    static Action of(String id, Runnable work, String... keys) {
        return of(id, Texts.text("action." + id), work, keys);
    }

    static Action of(String id, String label, Runnable work, String... keys) {
        List<KeyCombination> combinations =
                Stream.of(keys).map(KeyCombination::valueOf).toList();
        return new Action(id, label, combinations, new ReadOnlyBooleanWrapper(true), Optional.empty(), work);
    }

    Action when(ObservableBooleanValue newEnabled) {
        return new Action(id, label, keys, newEnabled, on, work);
    }

    /** Makes it a switch, which the work turns on or off. */
    Action turning(ObservableBooleanValue newOn) {
        return new Action(id, label, keys, enabled, Optional.of(newOn), work);
    }

    void run() {
        if (enabled.get()) {
            work.run();
        }
    }

    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(combination -> combination.match(event));
    }

    MenuItem menuItem() {
        MenuItem item = on.<MenuItem>map(this::checkItem).orElseGet(this::plainItem);
        item.setId("menu-" + id);
        item.setText(label);
        keys.stream().findFirst().ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(enabled));
        return item;
    }

    /** For a switch: a box to tick in a menu that stays open. */
    TickItem tickItem() {
        return new TickItem("menu-" + id, new ReadOnlyStringWrapper(label), on.orElseThrow(), this::run);
    }

    private MenuItem plainItem() {
        MenuItem item = new MenuItem();
        item.setOnAction(event -> {
            close(item.getParentPopup());
            run();
        });
        return item;
    }

    /** JavaFX closes a menu after the work of its item; a dialog would stand before the open menu until then. */
    private static void close(@Nullable ContextMenu menu) {
        if (menu != null) {
            Window owner = menu.getOwnerWindow();
            menu.hide();
            close(owner instanceof ContextMenu above ? above : null);
        }
    }

    private CheckMenuItem checkItem(ObservableBooleanValue state) {
        CheckMenuItem item = new CheckMenuItem();
        state.subscribe(item::setSelected);
        item.setOnAction(event -> {
            run();
            item.setSelected(state.get());
        });
        return item;
    }
}
