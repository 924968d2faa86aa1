package variorum.ui.compare.pane;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import variorum.display.PlanRow;
import variorum.ui.compare.picture.Picture;

/** Lies over one version's pane and draws something on the rows that are seen; it goes where they go. */
public abstract class RowLayer extends Pane {
    final Picture picture;
    final int column;
    final RowHeights heights;

    private final Map<Integer, Node> drawn = new HashMap<>();
    private Viewport viewport = Viewport.NONE;

    RowLayer(Picture picture, int column, RowHeights heights) {
        this.picture = picture;
        this.column = column;
        this.heights = heights;
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Whether the layer has anything at all. */
    abstract boolean hasAny();

    /** Whether the layer has something on that row. */
    abstract boolean hasOn(int row);

    /** Adds what the layer has on that row, which begins at 0. */
    abstract void fill(Group group, int row);

    public void show(Viewport next) {
        if (next.heights() != viewport.heights()) {
            clear();
        }
        viewport = next;
        draw();
    }

    /** Draws anew what the layer has. */
    void redraw() {
        clear();
        draw();
    }

    private void clear() {
        getChildren().clear();
        drawn.clear();
    }

    private void draw() {
        if (!hasAny()) {
            return;
        }
        Map<Integer, Double> tops = viewport.tops(heights, picture.plan().rows().size());
        drawn.keySet().removeIf(row -> !tops.containsKey(row) && getChildren().remove(drawn.get(row)));
        tops.forEach((row, top) -> {
            if (hasOn(row) && picture.plan().rows().get(row) instanceof PlanRow.TextRow) {
                drawn.computeIfAbsent(row, this::add).setTranslateY(top);
            }
        });
    }

    private Node add(int row) {
        Group group = new Group();
        group.setManaged(false);
        fill(group, row);
        getChildren().add(group);
        group.applyCss();
        return group;
    }
}
