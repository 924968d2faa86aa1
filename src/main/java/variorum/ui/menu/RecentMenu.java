package variorum.ui.menu;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import variorum.settings.RecentSet;
import variorum.settings.Settings;
import variorum.ui.desk.MainViewModel;
import variorum.ui.words.Texts;

/** The sets that were opened before; hidden while there are none. */
final class RecentMenu extends Menu {
    private final MainViewModel model;

    RecentMenu(MainViewModel model) {
        super(Texts.text("menu.recent"));
        this.model = model;
        visibleProperty().bind(Bindings.isNotEmpty(getItems()));
        model.settings().subscribe(this::fill);
    }

    private void fill(Settings settings) {
        getItems().setAll(settings.recent().stream().map(this::item).toList());
    }

    private MenuItem item(RecentSet set) {
        MenuItem item = new MenuItem(Texts.text("recent.item", RecentTexts.name(set), RecentTexts.place(set)));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.imports().open(set.paths()));
        return item;
    }
}
