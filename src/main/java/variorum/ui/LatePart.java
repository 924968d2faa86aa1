package variorum.ui;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * A part of the window that is not seen at first: it is made when it is shown for the first time, and takes no room
 * while it is not shown.
 */
final class LatePart extends StackPane {
    private final Supplier<? extends Node> maker;

    LatePart(ObservableValue<Boolean> shown, Supplier<? extends Node> maker) {
        this.maker = maker;
        setPickOnBounds(false);
        visibleProperty().bind(shown);
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe(now -> {
            if (now) {
                make();
            }
        });
    }

    /** Makes it, if that is not done yet: while there is nothing else to do, or because it is to be shown. */
    void make() {
        if (getChildren().isEmpty()) {
            getChildren().setAll(maker.get());
        }
    }
}
