package variorum.ui.menu;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menus of typefaces, themes and palettes. */
final class LookMenus {
    private LookMenus() {}

    static List<MenuItem> of(LookActions looks) {
        Menu typefaces = MainMenu.menu("typeface", looks.typefaces);
        typefaces.getItems().addAll(new SeparatorMenuItem(), looks.otherTypeface.menuItem());
        return List.of(typefaces, MainMenu.menu("theme", looks.themes), MainMenu.menu("palette", looks.palettes));
    }
}
