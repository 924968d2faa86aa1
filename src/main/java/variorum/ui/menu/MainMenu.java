package variorum.ui.menu;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import variorum.ui.desk.MainViewModel;
import variorum.ui.words.Texts;

/** The menu bar: everything a reader can do, by name and key. */
public final class MainMenu extends MenuBar {
    public MainMenu(MainViewModel model, Actions actions) {
        setId("menu-bar");
        setUseSystemMenuBar(true);
        getMenus()
                .setAll(
                        file(model, actions.file()),
                        edit(actions),
                        view(actions),
                        compare(actions.compare()),
                        review(actions.review()),
                        help(actions.help()));
    }

    private static Menu file(MainViewModel model, FileActions file) {
        Menu menu = menu("file", List.of(file.openFolder, file.openFiles));
        menu.getItems().add(new RecentMenu(model));
        addGroup(menu, List.of(file.addFolder, file.addFiles));
        Menu export = menu("export", List.of());
        export.getItems().addAll(file.exportItems());
        export.disableProperty().bind(model.scenery().comparisonShown().not());
        addGroup(menu, List.of(file.save, file.saveAs));
        menu.getItems().addAll(export, file.print.menuItem());
        addGroup(menu, List.of(file.closeVersion, file.closeAll, file.quit));
        return menu;
    }

    private static Menu edit(Actions actions) {
        Menu menu = menu("edit", List.of());
        menu.getItems().addAll(actions.undo().menuItems());
        addGroup(menu, List.of(actions.edit().copy, actions.file().paste));
        addGroup(menu, actions.edit().finding());
        addGroup(menu, List.of(actions.edit().goTo));
        return menu;
    }

    private static Menu view(Actions actions) {
        FilterActions filter = actions.filter();
        ViewActions view = actions.view();
        Menu menu = menu("view", view.views);
        addGroup(menu, filter.views());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(menu("show", filter.showing), menu("hide", filter.hiding));
        menu.getItems().add(filter.ignoredInGrey.menuItem());
        addGroup(menu, actions.looks().sizes());
        menu.getItems().addAll(actions.looks().menus());
        addGroup(menu, List.of(view.map, view.dock, view.fullScreen));
        return menu;
    }

    private static Menu compare(CompareActions compare) {
        Menu menu = menu("compare", compare.steps());
        addGroup(menu, compare.panes());
        addGroup(menu, compare.moves());
        addGroup(menu, compare.byHand());
        addGroup(menu, List.of(compare.againstBase, compare.againstPrevious, compare.swap));
        addGroup(menu, List.of(compare.allVersions, compare.allStories));
        addGroup(menu, List.of(compare.readAgain));
        return menu;
    }

    private static Menu help(HelpActions help) {
        Menu menu = menu("help", List.of(help.keys, help.sample));
        addGroup(menu, help.ofProgram());
        return menu;
    }

    private static Menu review(ReviewActions review) {
        Menu menu = menu("review", review.ticks());
        addGroup(menu, List.of(review.note));
        return menu;
    }

    static Menu menu(String id, List<Action> actions) {
        Menu menu = new Menu(Texts.text("menu." + id));
        menu.setId("menu-" + id);
        actions.stream().map(Action::menuItem).forEach(menu.getItems()::add);
        return menu;
    }

    private static void addGroup(Menu menu, List<Action> actions) {
        menu.getItems().add(new SeparatorMenuItem());
        List<MenuItem> items = actions.stream().map(Action::menuItem).toList();
        menu.getItems().addAll(items);
    }
}
