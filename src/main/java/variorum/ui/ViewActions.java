package variorum.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.stage.Stage;
import variorum.settings.Theme;
import variorum.ui.compare.ComparisonView;
import variorum.ui.compare.View;

/** What changes the looks: type, colours, parts of the window. */
final class ViewActions {
    private final MainViewModel model;
    private final Stage stage;
    private final BooleanProperty mapVisible;

    final List<Action> views;
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
        views = List.of(view(View.SIDE_BY_SIDE, "Shortcut+1"), view(View.ONE_COLUMN, "Shortcut+2"));
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
                views.stream(), Stream.of(darkColours, typeLarger, typeSmaller, typeNormal, map, dock, fullScreen));
    }

    private Action view(View view, String keys) {
        String id = view.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Action.of("view-" + id, () -> model.views().use(view), keys)
                .when(model.comparisonShown())
                .turning(model.views().isUsed(view));
    }

    private boolean isDark() {
        return model.settings().get().theme() == Theme.DARK;
    }

    private void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }
}
