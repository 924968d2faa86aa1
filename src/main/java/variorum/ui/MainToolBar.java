package variorum.ui;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import variorum.model.Ignorable;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.Picture;

/** What is needed at every moment, from left to right in the order of the work. */
final class MainToolBar extends ToolBar {
    private final MainViewModel model;
    private final Actions actions;
    private final ObservableValue<Map<Ignorable, Integer>> hideCounts;

    MainToolBar(MainViewModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        this.hideCounts = model.comparison().pictureProperty().map(HideCounts::of);
        setId("tool-bar");
        getItems().addAll(openMenu(), addMenu(), new BaseChooser(model, actions.compare()));
        getItems().addAll(whenCompared(separator()), whenCompared(changeGroup()));
        getItems().addAll(whenCompared(separator()), whenCompared(hideGroup()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems().addAll(space, viewMenu(), exportMenu());
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
        menu.disableProperty().bind(Bindings.not(model.anythingOpen()));
        return menu;
    }

    private MenuButton viewMenu() {
        MenuButton menu = menu("view", Feather.EYE);
        ViewActions view = actions.view();
        menu.getItems().addAll(view.typeLarger.menuItem(), view.typeSmaller.menuItem(), view.typeNormal.menuItem());
        menu.getItems().addAll(new SeparatorMenuItem(), view.darkColours.menuItem());
        menu.getItems().addAll(view.foldFurniture.menuItem(), view.map.menuItem());
        return menu;
    }

    private MenuButton exportMenu() {
        MenuButton menu = menu("export", Feather.DOWNLOAD);
        actions.file().exports.forEach(action -> menu.getItems().add(action.menuItem()));
        menu.disableProperty().bind(Bindings.not(model.comparisonShown()));
        return menu;
    }

    private static MenuButton menu(String id, Ikon icon) {
        MenuButton menu = new MenuButton(Texts.text("tools." + id));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.named(menu, id, Texts.text("tools." + id + "-tip"), icon);
        return menu;
    }

    /** Takes no room while nothing is compared. */
    private Node whenCompared(Node node) {
        node.visibleProperty().bind(model.comparison().pictureProperty().map(MainToolBar::isComparison));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private static boolean isComparison(Picture picture) {
        return picture.plan().columns().size() > 1;
    }

    private static Separator separator() {
        return new Separator(Orientation.VERTICAL);
    }

    private HBox changeGroup() {
        HBox group = new HBox(
                Buttons.of(actions.compare().previousChange, Feather.CHEVRON_UP),
                position(),
                Buttons.of(actions.compare().nextChange, Feather.CHEVRON_DOWN));
        group.getStyleClass().add("change-group");
        return group;
    }

    private Label position() {
        ComparisonViewModel comparison = model.comparison();
        Label position = new Label();
        position.setId("change-position");
        position.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> position(
                                comparison.currentChangeProperty().get(),
                                comparison.changeCountProperty().get()),
                        comparison.currentChangeProperty(),
                        comparison.changeCountProperty()));
        return position;
    }

    private static String position(int current, int count) {
        return current < 0 ? Texts.text("changes.count", count) : Texts.text("changes.position", current + 1, count);
    }

    private HBox hideGroup() {
        HBox group = new HBox();
        group.getStyleClass().add("hide-group");
        group.getChildren().add(new Label(Texts.text("tools.hide")));
        for (Ignorable kind : Ignorable.values()) {
            group.getChildren().add(hideToggle(kind));
        }
        return group;
    }

    private ToggleButton hideToggle(Ignorable kind) {
        ToggleButton toggle = new ToggleButton(Texts.text("hide." + kind.id()));
        toggle.setId("hide-" + kind.id());
        toggle.setContentDisplay(ContentDisplay.RIGHT);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label();
        count.getStyleClass().add("count");
        toggle.setGraphic(count);
        Tooltip hint = new Tooltip();
        toggle.setTooltip(hint);
        hideCounts.subscribe(counts -> {
            int changes = counts.getOrDefault(kind, 0);
            count.setText(String.valueOf(changes));
            hint.setText(hint(kind, changes));
            toggle.setAccessibleText(hint(kind, changes));
        });
        model.comparison().optionsProperty().subscribe(options -> toggle.setSelected(model.ignores(kind)));
        toggle.setOnAction(event -> model.setIgnored(kind, toggle.isSelected()));
        return toggle;
    }

    private String hint(Ignorable kind, int changes) {
        String name = model.ignores(kind) ? "hide.hidden" : "hide.hides";
        return Texts.text(name, changes, Texts.text("hide.kind-" + kind.id()));
    }
}
