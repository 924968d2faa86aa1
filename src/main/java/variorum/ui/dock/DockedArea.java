package variorum.ui.dock;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import variorum.settings.DockPlace;

/** The texts with the dock below them, while it is open, and a divider that the reader can move. */
public final class DockedArea extends SplitPane {
    /** However low the window, some ten lines of the texts stay in sight: the dock gives way first. */
    private static final double LEAST_TEXTS = 260;

    /** With its heads, its bar and two lines between. */
    private static final double LEAST_DOCK = 150;

    /** By so many pixels the divider may stand elsewhere than it was put: it has a height of its own. */
    private static final double ROUNDING = 2;

    private final DockViewModel model;
    private final Region texts;
    private final Region dock;
    private double laidOutHeight;

    /** Where the divider was put last by itself, which is not what the reader chose. */
    private double placed;

    public DockedArea(DockViewModel model, Region texts, Region dock) {
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
            texts.setMinHeight(Math.max(0, Math.min(LEAST_TEXTS, getHeight() - LEAST_DOCK)));
            double most = getHeight() - texts.getMinHeight();
            setDividerPositions(1 - Math.min(most, model.placeProperty().get().height()) / getHeight());
            placed = dividerPosition();
        }
    }

    private double dividerPosition() {
        return getDividers().isEmpty() ? 1 : getDividerPositions()[0];
    }

    /** From the divider, since the dock itself follows it only with the next layout. */
    private void keepHeight() {
        DockPlace place = model.placeProperty().get();
        double position = dividerPosition();
        if (place.open() && Math.abs(position - placed) * getHeight() > ROUNDING) {
            placed = position;
            model.placeProperty().set(place.withHeight((int) Math.round((1 - position) * getHeight())));
        }
    }
}
