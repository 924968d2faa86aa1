package variorum.ui.versions;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.LongBinding;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import variorum.collate.OpenedVersions.FurtherFolder;
import variorum.ui.desk.MainViewModel;
import variorum.ui.open.FolderOffers;
import variorum.ui.words.Texts;

/** A menu of the folders inside and beside the open one; hidden if there are none. */
final class FolderMenu extends MenuButton {
    private final MainViewModel model;

    FolderMenu(MainViewModel model) {
        this.model = model;
        setTooltip(new Tooltip(Texts.text("folders.tip")));
        LongBinding further = Bindings.createLongBinding(
                () -> offers().further(model.open().get()), model.imports().offers(), model.open());
        textProperty().bind(further.map(count -> Texts.text("folders.further", count)));
        visibleProperty().bind(further.greaterThan(0));
        model.imports()
                .offers()
                .subscribe(offers -> getItems()
                        .setAll(IntStream.range(0, offers.folders().size())
                                .mapToObj(place ->
                                        item("folder-" + place, offers.folders().get(place)))
                                .toList()));
    }

    private FolderOffers offers() {
        return model.imports().offers().get();
    }

    private RadioMenuItem item(String id, FurtherFolder folder) {
        RadioMenuItem item = new RadioMenuItem(Texts.text("folders.folder", folder.name(), folder.files()));
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setSelected(offers().isOpen(folder));
        item.setOnAction(event -> model.imports().open(List.of(folder.path())));
        return item;
    }
}
