package variorum.ui.menu;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import variorum.ui.compare.picture.Picture;
import variorum.ui.desk.MainViewModel;
import variorum.ui.late.LatePart;
import variorum.ui.words.Texts;

/**
 * The tools that are always needed, from left to right in the order of the work. If they do not all fit, some are
 * shortened; no count is ever left out.
 */
public final class MainToolBar extends ToolBar {
    /** What can be shortened, in that order. */
    private enum Terse {
        NOTHING,
        PARAGRAPHS,
        LONG_BASE,
        BASE,
        MENUS,
        POSITION
    }

    private final MainViewModel model;
    private final Actions actions;
    private final ObjectProperty<Terse> terse = new SimpleObjectProperty<>(Terse.NOTHING);

    /** Whether there may be room again for what was shortened. */
    private boolean mayHaveRoom;

    public MainToolBar(MainViewModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        setId("tool-bar");
        getItems()
                .addAll(
                        openMenu(),
                        addMenu(),
                        new BaseChooser(model, actions.compare(), is(Terse.LONG_BASE), is(Terse.BASE)));
        getItems()
                .addAll(
                        whenCompared(MainToolBar::separator),
                        whenCompared(
                                () -> new ChangeButtons(model.comparison(), actions.compare(), is(Terse.POSITION))));
        getItems().addAll(whenCompared(MainToolBar::separator), whenCompared(this::showButtons));
        getItems().add(hideMenu());
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        getItems()
                .addAll(
                        space,
                        whenCompared(() -> Buttons.of(actions.edit().find, Feather.SEARCH)),
                        viewMenu(),
                        exportMenu());
        widthProperty().subscribe(() -> mayHaveRoom = true);
        model.open().subscribe(set -> mayHaveRoom = true);
        model.comparison().pictureProperty().subscribe(shown -> mayHaveRoom = true);
    }

    @Override
    protected void layoutChildren() {
        if (mayHaveRoom || computePrefWidth(-1) > getWidth()) {
            mayHaveRoom = false;
            fit();
        }
        super.layoutChildren();
    }

    private void fit() {
        for (Terse next : Terse.values()) {
            terse.set(next);
            if (computePrefWidth(-1) <= getWidth()) {
                return;
            }
        }
    }

    private ObservableValue<Boolean> is(Terse part) {
        return terse.map(last -> last.compareTo(part) >= 0);
    }

    private ShowButtons showButtons() {
        return new ShowButtons(model.filters(), model.comparison().pictureProperty(), is(Terse.PARAGRAPHS));
    }

    private MenuButton hideMenu() {
        HideMenu menu = new HideMenu(
                model.filters(), actions.filter(), model.comparison().pictureProperty());
        shrink(menu);
        menu.visibleProperty().bind(isCompared());
        menu.managedProperty().bind(menu.visibleProperty());
        return menu;
    }

    private void shrink(MenuButton menu) {
        is(Terse.MENUS)
                .subscribe(icon -> menu.setContentDisplay(icon ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    private MenuButton openMenu() {
        MenuButton menu = menu("open", Feather.FOLDER);
        FileActions file = actions.file();
        menu.getItems().addAll(file.openFolder.menuItem(), file.openFiles.menuItem(), new RecentMenu(model));
        return menu;
    }

    private MenuButton addMenu() {
        MenuButton menu = menu("add", Feather.PLUS);
        FileActions file = actions.file();
        menu.getItems().addAll(file.addFolder.menuItem(), file.addFiles.menuItem(), file.paste.menuItem());
        menu.disableProperty().bind(Bindings.not(model.scenery().anythingOpen()));
        return menu;
    }

    private MenuButton viewMenu() {
        MenuButton menu = menu("view", Feather.EYE);
        ViewActions view = actions.view();
        view.views.stream().map(Action::menuItem).forEach(menu.getItems()::add);
        menu.getItems().add(new SeparatorMenuItem());
        actions.filter().views().forEach(action -> menu.getItems().add(action.menuItem()));
        menu.getItems().add(new SeparatorMenuItem());
        actions.looks().sizes().forEach(action -> menu.getItems().add(action.menuItem()));
        menu.getItems().addAll(actions.looks().menus());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(view.map.menuItem(), view.dock.menuItem());
        return menu;
    }

    private MenuButton exportMenu() {
        MenuButton menu = menu("export", Feather.DOWNLOAD);
        menu.getItems().addAll(actions.file().exportItems());
        menu.disableProperty().bind(Bindings.not(model.scenery().comparisonShown()));
        return menu;
    }

    private MenuButton menu(String id, Ikon icon) {
        MenuButton menu = new MenuButton(Texts.text("tools." + id));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        shrink(menu);
        Buttons.named(menu, id, Texts.text("tools." + id + "-tip"), icon);
        return menu;
    }

    private LatePart whenCompared(Supplier<Node> maker) {
        return new LatePart(isCompared(), maker);
    }

    private ObservableValue<Boolean> isCompared() {
        return model.comparison().pictureProperty().map(MainToolBar::isComparison);
    }

    private static boolean isComparison(Picture picture) {
        return picture.plan().columns().size() > 1;
    }

    private static Separator separator() {
        return new Separator(Orientation.VERTICAL);
    }
}
