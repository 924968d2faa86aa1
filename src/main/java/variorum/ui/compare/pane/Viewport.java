package variorum.ui.compare.pane;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is seen of the rows.
 *
 * @param first the first row that is seen, if only in part
 * @param top where that row begins; 0 or less, as the upper edge is 0
 * @param height of the part of the window that shows rows
 * @param heights the state of the row heights, which changes when they do
 */
public record Viewport(int first, double top, double height, long heights) {
    static final Viewport NONE = new Viewport(-1, 0, 0, 0);

    public boolean isEmpty() {
        return first < 0 || height <= 0;
    }

    /** The rows that are seen, and where each begins. */
    public Map<Integer, Double> tops(RowHeights rowHeights, int rows) {
        Map<Integer, Double> tops = new LinkedHashMap<>();
        double y = top;
        for (int row = first; !isEmpty() && row < rows && y < height; row++) {
            tops.put(row, y);
            y += rowHeights.row(row);
        }
        return tops;
    }
}
