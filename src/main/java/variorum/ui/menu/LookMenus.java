package variorum.ui.menu;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import variorum.ui.words.Texts;

/** The menus of typefaces, themes and palettes. */
final class LookMenus {
    private LookMenus() {}

    static List<MenuItem> of(LookActions looks) {
        Menu typefaces = menu("typeface", looks.typefaces);
        typefaces.getItems().addAll(new SeparatorMenuItem(), looks.otherTypeface.menuItem());
        return List.of(typefaces, menu("theme", looks.themes), menu("palette", looks.palettes));
    }

    private static Menu menu(String id, List<Action> actions) {
        Menu menu = new Menu(Texts.text("menu." + id));
        menu.setId("menu-" + id);
        actions.stream().map(Action::menuItem).forEach(menu.getItems()::add);
        return menu;
    }
}
