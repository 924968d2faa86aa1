package variorum.ui.compare;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import variorum.ui.compare.pane.Viewport;

/** A strip beside a pane, with something beside each row. */
abstract class Gutter extends Pane {
    Gutter() {
        getStyleClass().add("link-gutter");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Draws what belongs beside the visible rows, and moves what is drawn already. */
    abstract void show(Viewport viewport);

    /**
     * Adds a node with its styles. When a gutter is drawn, the frame's styling is over already, and the node would
     * first appear without.
     */
    final void addStyled(Node node) {
        getChildren().add(node);
        node.applyCss();
    }
}
