package variorum.ui.compare.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/**
 * Keeps the panes at the same row. After each layout, before anything is drawn, it looks which pane moved, and has the
 * others follow; since all rows have equal heights, they then stand level to the pixel.
 */
public final class RowAligner {
    private final List<VersionPane> panes;
    private final RowHeights heights;
    private final List<RowPosition> last = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(Viewport.NONE);
    private final Runnable afterLayout = this::follow;
    private BiFunction<Viewport, Viewport, Optional<RowPosition>> correction = (before, now) -> Optional.empty();

    public RowAligner(List<VersionPane> panes, RowHeights heights) {
        this.panes = List.copyOf(panes);
        this.heights = heights;
        this.panes.forEach(pane -> last.add(RowPosition.NONE));
    }

    /** What the panes show; changes after layout, so that what is drawn from it is drawn in the same frame. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** Has the panes stand elsewhere than a layout left them, from what they showed before it and show now. */
    public void correct(BiFunction<Viewport, Viewport, Optional<RowPosition>> positions) {
        correction = positions;
    }

    public void listen(Scene scene) {
        scene.addPostLayoutPulseListener(afterLayout);
    }

    public void leave(Scene scene) {
        scene.removePostLayoutPulseListener(afterLayout);
    }

    /** Has all panes show that row with its top at {@code y}, as far as the ends of the text allow. */
    public void show(RowPosition position) {
        panes.forEach(pane -> pane.show(position));
    }

    private void follow() {
        leader().ifPresent(leader -> {
            RowPosition lead = leader.position();
            panes.stream().filter(pane -> !pane.position().equals(lead)).forEach(pane -> pane.showNow(lead));
        });
        if (!panes.isEmpty()) {
            correction.apply(viewport.get(), seen()).ifPresent(this::showNow);
            viewport.set(seen());
        }
        for (int pane = 0; pane < panes.size(); pane++) {
            last.set(pane, panes.get(pane).position());
        }
    }

    private void showNow(RowPosition position) {
        panes.forEach(pane -> pane.showNow(position));
    }

    /** The pane that moved since the last frame, first of all the one with the keyboard. */
    private Optional<VersionPane> leader() {
        List<VersionPane> moved = new ArrayList<>();
        for (int pane = 0; pane < panes.size(); pane++) {
            if (!panes.get(pane).position().equals(last.get(pane))) {
                moved.add(panes.get(pane));
            }
        }
        return moved.stream()
                .filter(VersionPane::isFocused)
                .findFirst()
                .or(() -> moved.stream().findFirst());
    }

    private Viewport seen() {
        RowPosition position = panes.get(0).position();
        return new Viewport(
                position.row(),
                position.y(),
                panes.get(0).getHeight(),
                heights.versionProperty().get());
    }
}
