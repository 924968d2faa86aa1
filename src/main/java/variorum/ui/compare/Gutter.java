package variorum.ui.compare;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import variorum.ui.compare.pane.Viewport;

/** A strip beside a pane, in which something stands beside each row. */
abstract class Gutter extends Pane {
    Gutter() {
        getStyleClass().add("link-gutter");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Draws what belongs beside the rows that are seen; moves what is drawn already. */
    abstract void show(Viewport viewport);

    /**
     * Layout and styling are over in this frame when a gutter is drawn; without this the first frame would show the
     * node bare.
     */
    final void addStyled(Node node) {
        getChildren().add(node);
        node.applyCss();
    }
}
