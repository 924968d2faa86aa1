package variorum.ui.compare.pane;

import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import variorum.ui.compare.picture.Hit;
import variorum.ui.compare.picture.Hits;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.ShownWords;

/** Frames what a search found in one version's text. */
public final class HitLayer extends RowLayer {
    private Map<Integer, List<Hit>> hits = Map.of();
    private Hits shown = Hits.NONE;

    public HitLayer(Picture picture, int column, RowHeights heights) {
        super(picture, column, heights);
        setMouseTransparent(true);
        setFocusTraversable(false);
    }

    public void show(Hits next) {
        if (!next.inOrder().equals(shown.inOrder())) {
            hits = next.byRow(column);
        }
        shown = next;
        redraw();
    }

    @Override
    boolean hasAny() {
        return !hits.isEmpty();
    }

    @Override
    boolean hasOn(int row) {
        return hits.containsKey(row);
    }

    @Override
    void fill(Group group, int row) {
        for (Hit hit : hits.getOrDefault(row, List.of())) {
            Path frame = new Path(
                    heights.outline(row, picture.pane(column), ShownWords.find(picture, row, column, hit.words())));
            frame.getStyleClass().add("hit");
            frame.pseudoClassStateChanged(
                    TextRun.CURRENT, shown.currentHit().filter(hit::equals).isPresent());
            group.getChildren().add(frame);
        }
    }
}
