package variorum.ui.dock;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import variorum.settings.DockPlace;

/** The texts with the dock below them, while it is open, and a divider that the reader can move. */
public final class DockedArea extends SplitPane {
    /** However low the window, some lines of the texts stay in sight. */
    private static final double LARGEST_SHARE = 0.7;

    private final DockViewModel model;
    private final Node texts;
    private final Region dock;
    private double laidOutHeight;

    public DockedArea(DockViewModel model, Node texts, Region dock) {
        this.model = model;
        this.texts = texts;
        this.dock = dock;
        setId("docked-area");
        getStyleClass().add("docked-area");
        setOrientation(Orientation.VERTICAL);
        setResizableWithParent(dock, false);
        model.placeProperty().map(DockPlace::open).subscribe(this::show);
        addEventFilter(MouseEvent.MOUSE_RELEASED, released -> keepHeight());
    }

    private void show(boolean open) {
        getItems().setAll(open ? List.of(texts, dock) : List.of(texts));
        placeDivider();
    }

    /** In a higher or lower window the texts get or give the difference, and the dock its own height back. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (laidOutHeight != getHeight()) {
            laidOutHeight = getHeight();
            placeDivider();
            super.layoutChildren();
        }
    }

    /** Gives the dock the height that it was left with, as far as the window is high enough. */
    private void placeDivider() {
        if (getHeight() > 0) {
            double share = model.placeProperty().get().height() / getHeight();
            setDividerPositions(1 - Math.min(LARGEST_SHARE, share));
        }
    }

    /** From the divider, since the dock itself follows it only with the next layout. */
    private void keepHeight() {
        DockPlace place = model.placeProperty().get();
        if (place.open() && getHeight() > 0) {
            double share = 1 - getDividerPositions()[0];
            model.placeProperty().set(place.withHeight((int) Math.round(share * getHeight())));
        }
    }
}
