package variorum.ui.versions;

import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import variorum.ui.desk.MainViewModel;
import variorum.ui.open.OpenSet;
import variorum.ui.words.Texts;

/** What a chip does besides being clicked: its menu, and the keys that close or name its version. */
final class ChipInput {
    /** Mac keyboards have the second instead of the first. */
    private static final Set<KeyCode> CLOSING = Set.of(KeyCode.DELETE, KeyCode.BACK_SPACE);

    private final VersionChip chip;
    private final MainViewModel model;
    private final int index;

    private ChipInput(VersionChip chip, MainViewModel model) {
        this.chip = chip;
        this.model = model;
        this.index = chip.index();
    }

    /** The buttons in a chip consume some events, so the chip handles them first. */
    static void install(VersionChip chip, MainViewModel model) {
        ChipInput input = new ChipInput(chip, model);
        chip.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
            input.menu().show(chip.getScene().getWindow(), request.getScreenX(), request.getScreenY());
            request.consume();
        });
        chip.addEventFilter(KeyEvent.KEY_PRESSED, input::pressed);
        chip.addEventFilter(MouseEvent.MOUSE_CLICKED, input::clicked);
    }

    private void pressed(KeyEvent key) {
        if (CLOSING.contains(key.getCode())) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.F2 && isPasted()) {
            name();
            key.consume();
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.MIDDLE) {
            close();
            click.consume();
        }
    }

    private void close() {
        model.closeVersion(index);
    }

    /** A version from a file always has the file's name. */
    private boolean isPasted() {
        return model.open().get().versions().get(index).path().isEmpty();
    }

    private void name() {
        String now = model.open().get().version(index).name();
        new NameDialog(chip.getScene(), now)
                .showAndWait()
                .ifPresent(name -> model.desk().name(index, name));
    }

    private ContextMenu menu() {
        OpenSet set = model.open().get();
        MenuItem toggle =
                item(set.isShown(index) ? "hide" : "show", () -> model.desk().toggleVersion(index));
        toggle.setDisable(!set.canToggle(index));
        MenuItem makeBase = item("make-base", () -> model.desk().makeBase(index));
        makeBase.setDisable(set.isBase(index));
        MenuItem close = item("close-version", this::close);
        close.setAccelerator(new KeyCodeCombination(KeyCode.DELETE));
        ContextMenu menu = new ContextMenu(toggle, makeBase, new SeparatorMenuItem(), close);
        if (isPasted()) {
            MenuItem name = item("name", this::name);
            name.setAccelerator(new KeyCodeCombination(KeyCode.F2));
            menu.getItems().add(2, name);
        }
        menu.setId("chip-menu");
        return menu;
    }

    private static MenuItem item(String name, Runnable work) {
        MenuItem item = new MenuItem(Texts.text("versions." + name));
        item.setId("chip-" + name);
        item.setOnAction(event -> work.run());
        return item;
    }
}
