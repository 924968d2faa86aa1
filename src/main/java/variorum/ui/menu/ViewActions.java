package variorum.ui.menu;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import variorum.ui.compare.ComparisonView;
import variorum.ui.compare.picture.View;
import variorum.ui.desk.MainViewModel;

/** The actions that lay out the texts, and show what is around them. */
public final class ViewActions {
    private final Stage stage;
    private final BooleanProperty mapVisible;

    final List<Action> views;
    final Action map;
    final Action dock;
    final Action fullScreen;

    public ViewActions(MainViewModel model, ComparisonView view, Stage stage) {
        this.stage = stage;
        this.mapVisible = view.mapVisibleProperty();
        views = List.of(
                view(model, View.SIDE_BY_SIDE, "Shortcut+1"),
                view(model, View.ONE_COLUMN, "Shortcut+2"),
                view(model, View.READINGS, "Shortcut+3"));
        map = Action.of("map", () -> mapVisible.set(!mapVisible.get()), "F9").turning(mapVisible);
        dock = Action.of("dock", model.dock()::toggle, "Shift+F9")
                .when(model.scenery().comparisonShown())
                .turning(Bindings.createBooleanBinding(
                        () -> model.dock().placeProperty().get().open(),
                        model.dock().placeProperty()));
        fullScreen = Action.of("full-screen", this::toggleFullScreen, "F11").turning(stage.fullScreenProperty());
    }

    public Stream<Action> all() {
        return Stream.concat(views.stream(), Stream.of(map, dock, fullScreen));
    }

    private static Action view(MainViewModel model, View view, String keys) {
        return Action.of("view-" + view.id(), () -> model.views().use(view), keys)
                .when(model.scenery().comparisonShown())
                .turning(model.views().isUsed(view));
    }

    /** JavaFX would leave full screen with Esc, which here puts moves back and lets go of held paragraphs. */
    private void toggleFullScreen() {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(!stage.isFullScreen());
    }
}
