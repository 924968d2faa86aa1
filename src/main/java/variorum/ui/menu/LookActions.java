package variorum.ui.menu;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import variorum.settings.Looks;
import variorum.settings.Palette;
import variorum.settings.Theme;
import variorum.ui.compare.pane.BookFaces;
import variorum.ui.looks.LooksViewModel;

/** The actions that change colours and type. */
public final class LookActions {
    private final LooksViewModel looks;

    final List<Action> themes;
    final List<Action> palettes;
    final List<Action> typefaces;
    final Action otherTypeface;
    final Action typeLarger;
    final Action typeSmaller;
    final Action typeNormal;

    /** @param chooseTypeface asks the reader to choose among all typefaces */
    public LookActions(LooksViewModel looks, Runnable chooseTypeface) {
        this.looks = looks;
        themes = Stream.of(Theme.values()).map(this::theme).toList();
        palettes = Stream.of(Palette.values()).map(this::palette).toList();
        typefaces = BookFaces.installed().stream().map(this::typeface).toList();
        otherTypeface = Action.of("typeface-other", chooseTypeface);
        typeLarger = Action.of(
                "type-larger",
                () -> looks.enlargeType(1),
                "Shortcut+Plus",
                "Ignore Shift+Shortcut+Equals",
                "Shortcut+Add",
                "Shift+Shortcut+Plus");
        typeSmaller = Action.of("type-smaller", () -> looks.enlargeType(-1), "Shortcut+Minus", "Shortcut+Subtract");
        typeNormal = Action.of("type-normal", looks::normalType, "Shortcut+0", "Shortcut+Numpad 0");
    }

    List<Action> sizes() {
        return List.of(typeLarger, typeSmaller, typeNormal);
    }

    /** The menus of typefaces, themes and palettes. */
    List<MenuItem> menus() {
        Menu typeface = MainMenu.menu("typeface", typefaces);
        typeface.getItems().addAll(new SeparatorMenuItem(), otherTypeface.menuItem());
        return List.of(typeface, MainMenu.menu("theme", themes), MainMenu.menu("palette", palettes));
    }

    public Stream<Action> all() {
        return Stream.of(sizes(), typefaces, List.of(otherTypeface), themes, palettes)
                .flatMap(List::stream);
    }

    private Action theme(Theme theme) {
        return choice(Action.of("theme-" + theme.id(), () -> looks.useTheme(theme)), theme, Looks::theme);
    }

    private Action palette(Palette palette) {
        return choice(Action.of("palette-" + palette.id(), () -> looks.usePalette(palette)), palette, Looks::palette);
    }

    private Action typeface(String family) {
        String id = "typeface-" + family.toLowerCase(Locale.ROOT).replace(' ', '-');
        Action action = Action.of(id, family, () -> looks.useTypeface(family));
        return choice(action, family, now -> BookFaces.nearest(now.typeface()));
    }

    private <T> Action choice(Action action, T value, Function<Looks, T> chosen) {
        return action.turning(
                Bindings.createBooleanBinding(() -> value.equals(chosen.apply(looks.now())), looks.looks()));
    }
}
