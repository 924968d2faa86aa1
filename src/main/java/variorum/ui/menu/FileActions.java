package variorum.ui.menu;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import variorum.report.Format;
import variorum.report.edited.EditedText.Side;
import variorum.ui.desk.MainViewModel;
import variorum.ui.open.DropTarget;
import variorum.ui.open.OpenVersion;
import variorum.ui.words.Texts;

/** The actions that bring texts into the program and reports out of it. */
public final class FileActions {
    private final MainViewModel model;
    private final FileDialogs dialogs;
    private final Clipboard clipboard;

    public final Action openFolder;
    public final Action openFiles;
    final Action addFolder;
    public final Action addFiles;
    public final Action paste = Action.of("paste", this::paste, "Shortcut+V");
    private final Map<Format, Action> exports = new EnumMap<>(Format.class);
    private final List<Action> editedTexts;
    final Action print;
    final Action save;
    final Action saveAs;
    final Action closeVersion;
    final Action closeAll;
    final Action quit = Action.of("quit", this::quit, "Shortcut+Q");

    /** @param outside opens an address in the desktop's program for it; empty if there is no desktop */
    public FileActions(MainViewModel model, FileDialogs dialogs, Clipboard clipboard, Optional<Consumer<URI>> outside) {
        this.model = model;
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        ObservableBooleanValue anythingOpen = model.scenery().anythingOpen();
        openFolder = Action.of("open-folder", () -> askForFolder(model.imports()::open), "Shortcut+Shift+O");
        openFiles = Action.of("open-files", () -> askForFiles(model.imports()::open), "Shortcut+O");
        addFolder = Action.of("add-folder", () -> askForFolder(model.imports()::add))
                .when(anythingOpen);
        addFiles =
                Action.of("add-files", () -> askForFiles(model.imports()::add)).when(anythingOpen);
        for (Format format : Format.values()) {
            exports.put(format, exportAction(format));
        }
        editedTexts = List.of(editedText("export-unrefused", Side.OTHER), editedText("export-accepted", Side.BASE));
        print = Action.of("print", () -> outside.ifPresent(this::print), "Shortcut+P")
                .when(outside.isPresent() ? model.scenery().comparisonShown() : new ReadOnlyBooleanWrapper(false));
        save = Action.of("save", this::save, "Shortcut+S").when(anythingOpen);
        saveAs = Action.of("save-as", this::saveAs, "Shortcut+Shift+S").when(anythingOpen);
        closeVersion = Action.of("close-version", this::closeVersion)
                .when(model.scenery().comparisonShown());
        closeAll = Action.of("close-all", model::closeAll, "Shortcut+W").when(anythingOpen);
    }

    public Stream<Action> all() {
        return Stream.concat(
                Stream.of(openFolder, openFiles, addFolder, addFiles, paste),
                Stream.concat(
                        Stream.of(save, saveAs, print, closeVersion, closeAll, quit),
                        Stream.concat(exports.values().stream(), editedTexts.stream())));
    }

    private Action exportAction(Format format) {
        boolean isUsual = format == Format.HTML;
        String[] keys = isUsual ? new String[] {"Shortcut+E"} : new String[0];
        String label = Texts.text("action.export", format.description());
        return Action.of("export-" + format.id(), label, () -> export(format), keys)
                .when(model.scenery().comparisonShown());
    }

    /** The items of the Export menu: reports, and then texts. Their labels need not repeat the word Export. */
    List<MenuItem> exportItems() {
        List<MenuItem> items = new ArrayList<>();
        exports.forEach((format, action) -> {
            MenuItem item = action.menuItem();
            item.setText(Texts.text("menu.export-item", format.description()));
            items.add(item);
        });
        items.add(new SeparatorMenuItem());
        editedTexts.stream().map(Action::menuItem).forEach(items::add);
        return items;
    }

    private Action editedText(String id, Side side) {
        return Action.of(
                        id,
                        () -> dialogs.text()
                                .apply(model.exports().editedName(side))
                                .ifPresent(target -> model.exports().editedText(side, target)))
                .when(Bindings.createBooleanBinding(
                        this::isCompared, model.comparison().pictureProperty()));
    }

    private boolean isCompared() {
        return model.comparison().picture().plan().columns().size() > 1;
    }

    private void askForFolder(Consumer<List<Path>> take) {
        dialogs.folder().get().ifPresent(folder -> take.accept(List.of(folder)));
    }

    private void askForFiles(Consumer<List<Path>> take) {
        List<Path> files = dialogs.files().get();
        if (!files.isEmpty()) {
            take.accept(files);
        }
    }

    /** Pastes text, or files that were copied in a file manager. */
    private void paste() {
        if (clipboard.hasFiles()) {
            model.imports().add(DropTarget.paths(clipboard.getFiles()));
        } else {
            model.imports().paste(clipboard.hasString() ? clipboard.getString() : "");
        }
    }

    /** Asks for a file only the first time. */
    private void quit() {
        if (model.exports().mayLeave()) {
            Platform.exit();
        }
    }

    private void save() {
        model.session().file().get().ifPresentOrElse(model.session()::saveAs, this::saveAs);
    }

    private void saveAs() {
        dialogs.comparison().get().ifPresent(model.session()::saveAs);
    }

    /** The version that the keyboard is in. */
    private void closeVersion() {
        int pane = model.comparison().currentPane().orElse(0);
        OpenVersion version = model.desk()
                .versionOf(model.comparison().picture().plan().columns().get(pane));
        model.open().get().indexOf(version).ifPresent(model::closeVersion);
    }

    private void print(Consumer<URI> outside) {
        model.exports().print(page -> outside.accept(page.toUri()));
    }

    private void export(Format format) {
        Optional<Path> target = model.exports().needsFolder(format)
                ? dialogs.reportFolder().get()
                : dialogs.report().apply(format);
        target.ifPresent(chosen -> model.exports().report(format, chosen));
    }
}
