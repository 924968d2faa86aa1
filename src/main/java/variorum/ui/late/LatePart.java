package variorum.ui.late;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/**
 * A part of the window that is not visible at first. It is made when it is first shown, and takes no room while hidden.
 */
public final class LatePart extends StackPane {
    private final Supplier<? extends Node> maker;

    public LatePart(ObservableValue<Boolean> shown, Supplier<? extends Node> maker) {
        this.maker = maker;
        setPickOnBounds(false);
        visibleProperty().bind(shown);
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe(now -> {
            if (now) {
                make();
                requestLayout();
            }
        });
    }

    /**
     * Makes it, if that is not done yet: while there is nothing else to do, or because it is to be shown. Styles are
     * applied at once, since what is inside a control is not in the window before; it could not take the keyboard.
     */
    public void make() {
        if (getChildren().isEmpty()) {
            getChildren().setAll(maker.get());
            if (isInWindow()) {
                applyCss();
            }
        }
    }

    /** A window that was closed has no theme to find styles in, though its work may still have something to show. */
    private boolean isInWindow() {
        Scene scene = getScene();
        return scene != null && scene.getWindow() != null;
    }

    /** Not while it is not shown: it has no size then, and what is in it must not be laid out in the least it takes. */
    @Override
    protected void layoutChildren() {
        if (isVisible()) {
            super.layoutChildren();
        }
    }
}
