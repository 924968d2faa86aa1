package variorum.ui.compare;

import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.compare.picture.Picture;

/** A window with nothing in it but the side-by-side view. */
record ComparisonWindow(Stage stage, Scene scene, ComparisonViewModel model, ComparisonView view) {

    static ComparisonWindow open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        ComparisonViewModel model = new ComparisonViewModel();
        ComparisonView view = FxToolkit.setupFixture(
                () -> new ComparisonView(model, (position, column, version) -> new Label(version.name())));
        Scene scene = FxToolkit.setupFixture(() -> new Scene(new StackPane(view), 1000, 640));
        FxToolkit.setupStage(shown -> {
            shown.setScene(scene);
            shown.sizeToScene(); // All tests of a JVM share this window, and some make it low or narrow.
            shown.show();
            shown.toFront();
            shown.requestFocus();
        });
        return new ComparisonWindow(stage, scene, model, view);
    }

    static void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    /** Shows the picture and waits until it is drawn. */
    void show(Picture picture) {
        after(() -> model.show(picture));
    }

    /** Does it on the JavaFX thread and waits until what it changed is drawn. */
    void after(Runnable action) {
        Frames.after(scene, action);
    }

    /** Turns the wheel over a pane, by that many pixels down the text. */
    void scroll(int pane, double distance) {
        after(() -> Event.fireEvent(pane(pane).getChildrenUnmodifiable().get(0), WheelTurn.by(distance)));
        settle();
    }

    VersionPane pane(int column) {
        return (VersionPane) view.lookup("#version-" + column);
    }

    /** The label in a gutter that says what became of a paragraph. */
    VerdictLabel verdict(String place) {
        return view.lookupAll(".verdict").stream()
                .filter(label -> place.equals(label.getUserData()))
                .map(VerdictLabel.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no label at " + place));
    }

    /** Waits until all that was done is drawn. */
    void settle() {
        after(() -> {});
    }
}
