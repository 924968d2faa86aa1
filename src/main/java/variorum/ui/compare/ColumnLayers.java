package variorum.ui.compare;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import variorum.model.Span;
import variorum.ui.compare.pane.ChangeSign;
import variorum.ui.compare.pane.HitLayer;
import variorum.ui.compare.pane.OutlineLayer;
import variorum.ui.compare.pane.RowHeights;
import variorum.ui.compare.pane.RowLayer;
import variorum.ui.compare.pane.SignLayer;
import variorum.ui.compare.pane.Typography;
import variorum.ui.compare.pane.Viewport;
import variorum.ui.compare.picture.Hits;
import variorum.ui.compare.picture.Picture;

/**
 * The layers over one column's text: search hits, frames round paragraphs that are being linked, and signs at changes.
 */
final class ColumnLayers {
    private final HitLayer hits;
    private final OutlineLayer outline;
    private final SignLayer signs;

    ColumnLayers(Picture picture, int column, Typography type, RowHeights heights) {
        this.hits = new HitLayer(picture, column, heights);
        this.outline = new OutlineLayer(picture, column, type, heights);
        this.signs = new SignLayer(picture, column, type, heights);
    }

    /** From the lowest to the topmost. */
    List<RowLayer> all() {
        return List.of(hits, outline, signs);
    }

    void show(Viewport viewport) {
        all().forEach(layer -> layer.show(viewport));
    }

    void showHits(Hits next) {
        hits.show(next);
    }

    void showOutlined(Map<Integer, Span> next) {
        outline.show(next);
    }

    void showSigns(Map<Integer, ChangeSign> next) {
        signs.show(next);
    }

    void cover(Region pane) {
        all().forEach(layer ->
                layer.resizeRelocate(pane.getLayoutX(), pane.getLayoutY(), pane.getWidth(), pane.getHeight()));
    }
}
