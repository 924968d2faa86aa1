package variorum.ui.compare.pane;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import variorum.display.Cell;
import variorum.display.PlanRow;
import variorum.ui.compare.picture.FoldLabel;
import variorum.ui.compare.picture.Picture;

/** Makes what stands left of each cell in one pane. */
public final class Margins {
    private final Picture picture;
    private final int pane;
    private final Typography type;
    private final RowHeights heights;

    public Margins(Picture picture, int pane, Typography type, RowHeights heights) {
        this.picture = picture;
        this.pane = pane;
        this.type = type;
        this.heights = heights;
    }

    public Node margin(int row) {
        List<PlanRow> rows = picture.plan().rows();
        if (row >= rows.size()) {
            return new Region();
        }
        PlanRow content = rows.get(row);
        if (content instanceof PlanRow.FoldRow fold) {
            int column = picture.column(pane, fold);
            String label = FoldLabel.of(fold, column, picture.version(column));
            return new FoldSign(fold, column, label, type);
        }
        Cell cell = picture.cell(pane, (PlanRow.TextRow) content);
        boolean linkable = picture.documents().size() > 1;
        return new MarginSign(cell, linkable, type, piece -> heights.baseline(row, pane, piece));
    }
}
