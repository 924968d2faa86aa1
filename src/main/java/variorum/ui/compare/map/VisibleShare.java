package variorum.ui.compare.map;

import variorum.ui.compare.pane.RowHeights;
import variorum.ui.compare.pane.Viewport;

/**
 * The part of the whole that is seen.
 *
 * @param top from 0 to 1
 * @param bottom from {@code top} to 1
 */
public record VisibleShare(double top, double bottom) {
    static final VisibleShare ALL = new VisibleShare(0, 1);

    public static VisibleShare of(Viewport viewport, MapScale scale, RowHeights heights) {
        if (viewport.isEmpty() || scale.rows() == 0) {
            return ALL;
        }
        double top = scale.share(viewport.first(), -viewport.top() / heights.row(viewport.first()));
        double y = viewport.top();
        for (int row = viewport.first(); row < scale.rows(); row++) {
            double height = heights.row(row);
            if (y + height >= viewport.height()) {
                return new VisibleShare(top, scale.share(row, (viewport.height() - y) / height));
            }
            y += height;
        }
        return new VisibleShare(top, 1);
    }

    double length() {
        return bottom - top;
    }
}
