package variorum.ui.compare;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;

/** Makes what stands left of each cell of one column. */
final class Margins {
    private final DisplayPlan plan;
    private final int column;
    private final Typography type;
    private final RowHeights heights;

    Margins(DisplayPlan plan, int column, Typography type, RowHeights heights) {
        this.plan = plan;
        this.column = column;
        this.type = type;
        this.heights = heights;
    }

    Node margin(int row) {
        if (row >= plan.rows().size()) {
            return new Region();
        }
        PlanRow content = plan.rows().get(row);
        if (content instanceof PlanRow.FoldRow fold) {
            return new FoldSign(fold, column, type);
        }
        Cell cell = ((PlanRow.TextRow) content).cells().get(column);
        return new MarginSign(cell, type, new CellGeometry(heights, row, column));
    }
}
