package variorum.display.running;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.display.PlanRow.TextRow;

/**
 * Makes a plan for reading one column: consecutive rows in which it has nothing are joined, so that its text is not
 * lost among gaps.
 */
public final class OnlyColumn {
    private final DisplayPlan plan;
    private final int column;
    private final int[] newRow;
    private final List<List<PlanRow>> together = new ArrayList<>();

    private OnlyColumn(DisplayPlan plan, int column) {
        this.plan = plan;
        this.column = column;
        this.newRow = new int[plan.rows().size()];
    }

    /** The same columns and changes in fewer rows; changes and moves refer to the new ones. */
    public static DisplayPlan of(DisplayPlan plan, int column) {
        return new OnlyColumn(plan, column).lay();
    }

    private DisplayPlan lay() {
        for (int row = 0; row < newRow.length; row++) {
            PlanRow content = plan.rows().get(row);
            boolean goesOn = row > 0 && lacks(content) && lacks(plan.rows().get(row - 1));
            if (!goesOn) {
                together.add(new ArrayList<>());
            }
            together.get(together.size() - 1).add(content);
            newRow[row] = together.size() - 1;
        }
        return new DisplayPlan(
                plan.columns(),
                together.stream().map(this::row).toList(),
                plan.changes().stream()
                        .map(change -> change.inRow(newRow[change.row()]))
                        .toList(),
                plan.tally());
    }

    private boolean lacks(PlanRow row) {
        return row instanceof TextRow text && text.cells().get(column).isEmpty();
    }

    private PlanRow row(List<PlanRow> rows) {
        if (!(rows.get(0) instanceof TextRow first)) {
            return rows.get(0);
        }
        return first.withCells(IntStream.range(0, first.cells().size())
                .mapToObj(each ->
                        cell(rows.stream().map(row -> row.cells().get(each)).toList()))
                .toList());
    }

    /** Of several cells, the first that has text says what became of it. */
    private Cell cell(List<Cell> cells) {
        Cell telling =
                cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(cells.get(0));
        OptionalInt partnerRow = telling.partnerRow().isPresent()
                ? OptionalInt.of(newRow[telling.partnerRow().getAsInt()])
                : OptionalInt.empty();
        return telling.withPieces(
                        cells.stream().flatMap(cell -> cell.pieces().stream()).toList())
                .withPartnerRow(partnerRow);
    }
}
