package variorum.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Stage;
import variorum.model.Ignorable;
import variorum.settings.Theme;
import variorum.ui.compare.ComparisonView;

/** What changes the looks: what is hidden, type, colours, parts of the window. */
final class ViewActions {
    private final MainViewModel model;
    private final Stage stage;
    private final BooleanProperty mapVisible;

    final List<Action> hiding;
    final Action foldFurniture;
    final Action darkColours;
    final Action typeLarger;
    final Action typeSmaller;
    final Action typeNormal;
    final Action map;
    final Action dock;
    final Action fullScreen;

    ViewActions(MainViewModel model, ComparisonView view, Stage stage) {
        this.model = model;
        this.stage = stage;
        this.mapVisible = view.mapVisibleProperty();
        hiding = Stream.of(Ignorable.values()).map(this::hide).toList();
        foldFurniture = Action.of("fold-furniture", () -> model.foldFurniture(!foldsFurniture()))
                .turning(Bindings.createBooleanBinding(
                        this::foldsFurniture, model.comparison().optionsProperty()));
        darkColours = Action.of("dark", () -> model.useTheme(isDark() ? Theme.LIGHT : Theme.DARK))
                .turning(Bindings.createBooleanBinding(this::isDark, model.settings()));
        typeLarger = Action.of(
                "type-larger",
                () -> model.enlargeType(1),
                "Shortcut+Plus",
                "Ignore Shift+Shortcut+Equals",
                "Shortcut+Add",
                "Shift+Shortcut+Plus");
        typeSmaller = Action.of("type-smaller", () -> model.enlargeType(-1), "Shortcut+Minus", "Shortcut+Subtract");
        typeNormal = Action.of("type-normal", model::normalType, "Shortcut+0", "Shortcut+Numpad 0");
        map = Action.of("map", () -> mapVisible.set(!mapVisible.get()), "F9").turning(mapVisible);
        dock = Action.of("dock", model.dock()::toggle, "Shift+F9")
                .when(model.comparisonShown())
                .turning(Bindings.createBooleanBinding(
                        () -> model.dock().placeProperty().get().open(),
                        model.dock().placeProperty()));
        fullScreen = Action.of("full-screen", this::toggleFullScreen, "F11").turning(stage.fullScreenProperty());
    }

    Stream<Action> all() {
        return Stream.concat(
                hiding.stream(),
                Stream.of(foldFurniture, darkColours, typeLarger, typeSmaller, typeNormal, map, dock, fullScreen));
    }

    private Action hide(Ignorable kind) {
        ObservableBooleanValue hidden = Bindings.createBooleanBinding(
                () -> model.ignores(kind), model.comparison().optionsProperty());
        return Action.of("hide-" + kind.id(), () -> model.setIgnored(kind, !hidden.get()))
                .turning(hidden);
    }

    private boolean foldsFurniture() {
        return model.comparison().optionsProperty().get().foldFurniture();
    }

    private boolean isDark() {
        return model.settings().get().theme() == Theme.DARK;
    }

    private void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }
}
