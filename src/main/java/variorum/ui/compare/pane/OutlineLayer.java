package variorum.ui.compare.pane;

import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import variorum.model.Span;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.ShownWords;

/** Frames the paragraphs of one version that are held, or aimed at, to be linked by hand. */
public final class OutlineLayer extends RowLayer {
    private static final double AROUND = 3;
    private static final double RIGHT = 6;

    private final Typography type;
    private Map<Integer, Span> outlined = Map.of();

    public OutlineLayer(Picture picture, int column, Typography type, RowHeights heights) {
        super(picture, column, heights);
        this.type = type;
        setMouseTransparent(true);
    }

    /** Frames these and nothing else: by the row, characters of the version. */
    public void show(Map<Integer, Span> next) {
        if (!next.equals(outlined)) {
            outlined = Map.copyOf(next);
            redraw();
        }
    }

    @Override
    boolean hasAny() {
        return !outlined.isEmpty();
    }

    @Override
    boolean hasOn(int row) {
        return outlined.containsKey(row);
    }

    @Override
    void fill(Group group, int row) {
        Span words = ShownWords.find(picture, row, column, outlined.getOrDefault(row, new Span(0, 0)));
        if (!words.isEmpty()) {
            Bounds text = new Path(heights.outline(row, picture.pane(column), words)).getLayoutBounds();
            double left = type.margin();
            Rectangle frame = new Rectangle(
                    left, text.getMinY() - AROUND, getWidth() - left - RIGHT, text.getHeight() + 2 * AROUND);
            frame.getStyleClass().add("outline");
            group.getChildren().add(frame);
        }
    }
}
