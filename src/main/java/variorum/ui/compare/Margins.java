package variorum.ui.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.display.Verdict;

/** Makes what stands left of each cell of one column. */
final class Margins {
    private final DisplayPlan plan;
    private final int column;
    private final Typography type;
    private final RowHeights heights;
    private final ComparisonViewModel model;

    Margins(DisplayPlan plan, int column, Typography type, RowHeights heights, ComparisonViewModel model) {
        this.plan = plan;
        this.column = column;
        this.type = type;
        this.heights = heights;
        this.model = model;
    }

    Node margin(int row) {
        if (row >= plan.rows().size()) {
            return new Region();
        }
        PlanRow content = plan.rows().get(row);
        if (content instanceof PlanRow.FoldRow fold) {
            return new FoldSign(fold, column, type);
        }
        return sign(row, ((PlanRow.TextRow) content).cells().get(column));
    }

    private MarginSign sign(int row, Cell cell) {
        boolean isBase = plan.columns().get(column).isBase();
        MarginSign sign =
                new MarginSign(cell, CellSign.of(cell, row, isBase), type, new CellGeometry(heights, row, column));
        if (cell.verdict() == Verdict.MOVED) {
            leadToOtherEnd(sign, row);
        }
        return sign;
    }

    private void leadToOtherEnd(MarginSign sign, int row) {
        sign.setId("move-" + row + "-" + column);
        sign.setCursor(Cursor.HAND);
        sign.setAccessibleRole(AccessibleRole.BUTTON);
        sign.setOnMouseClicked(click -> {
            model.otherEndOfMove(row, column);
            click.consume();
        });
    }
}
