package variorum.ui.menu;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import variorum.ui.desk.History;
import variorum.ui.words.Texts;

/** Undo and redo. */
public final class UndoActions {
    final Action undo;
    final Action redo;
    private final History history;

    public UndoActions(History history) {
        this.history = history;
        undo = Action.of("undo", history::undo, "Shortcut+Z").when(isThere(history.nextUndo()));
        redo = Action.of("redo", history::redo, "Shortcut+Shift+Z", "Shortcut+Y")
                .when(isThere(history.nextRedo()));
    }

    private static ObservableBooleanValue isThere(ObservableValue<Optional<String>> step) {
        return Bindings.createBooleanBinding(() -> step.getValue().isPresent(), step);
    }

    /** Both as menu items, which name what they undo and redo. */
    List<MenuItem> menuItems() {
        return List.of(named(undo, history.nextUndo()), named(redo, history.nextRedo()));
    }

    private static MenuItem named(Action action, ObservableValue<Optional<String>> step) {
        MenuItem item = action.menuItem();
        item.textProperty()
                .bind(step.map(name -> name.map(what -> Texts.text("action." + action.id() + "-step", what))
                        .orElse(action.label())));
        return item;
    }

    public Stream<Action> all() {
        return Stream.of(undo, redo);
    }
}
