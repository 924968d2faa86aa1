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
    private final DockViewModel model;
    private final Node texts;
    private final Region dock;

    public DockedArea(DockViewModel model, Node texts, Region dock) {
        this.model = model;
        this.texts = texts;
        this.dock = dock;
        setId("docked-area");
        getStyleClass().add("docked-area");
        setOrientation(Orientation.VERTICAL);
        setResizableWithParent(dock, false);
        model.placeProperty().map(DockPlace::open).subscribe(this::show);
        heightProperty().addListener((property, last, height) -> {
            if (last.doubleValue() <= 0) {
                placeDivider();
            }
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, released -> keepHeight());
    }

    private void show(boolean open) {
        getItems().setAll(open ? List.of(texts, dock) : List.of(texts));
        placeDivider();
    }

    private void placeDivider() {
        if (getHeight() > 0) {
            setDividerPositions(1 - model.placeProperty().get().height() / getHeight());
        }
    }

    private void keepHeight() {
        DockPlace place = model.placeProperty().get();
        if (place.open() && dock.getHeight() > 0) {
            model.placeProperty().set(place.withHeight((int) Math.round(dock.getHeight())));
        }
    }
}
