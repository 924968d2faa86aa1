package variorum.display.levels;

import java.util.List;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.TextRow;
import variorum.display.levels.PieceLevels.Level;

/**
 * One of the table rows that show a row of the plan. Pieces that are level begin a new table row, which the longer
 * pieces of other cells span.
 *
 * @param parts the parts of cells that begin here, from left to right
 */
public record SubRow(List<Part> parts) {
    public SubRow {
        parts = List.copyOf(parts);
    }

    /**
     * A cell, or some consecutive pieces of it, or an empty part beside what it lacks.
     *
     * @param cell its share of the whole cell, with the verdict of what answers to it
     * @param span how many table rows it takes, from this one on
     * @param isFirst whether it is the first of its cell
     * @param isLast whether it is the last
     */
    public record Part(int column, Cell cell, int span, boolean isFirst, boolean isLast) {}

    /** The table rows of a row of the plan: just one if nothing inside it is level, or if pieces cross. */
    public static List<SubRow> of(DisplayPlan plan, TextRow row, List<Level> levels) {
        return new SubRowMaker(plan, row, levels).rows();
    }
}
