package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;

/** The cell where a moved paragraph stands in the other version. */
record OtherEnd(int row, int column) {
    /** The other end of what was moved from or to that row, first of all in that column; empty where nothing was. */
    static Optional<OtherEnd> of(DisplayPlan plan, int row, int column) {
        List<Cell> cells = cells(plan, row);
        return IntStream.concat(IntStream.of(column), IntStream.range(0, cells.size()))
                .filter(each -> each >= 0 && each < cells.size())
                .mapToObj(cells::get)
                .map(Cell::partnerRow)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .map(partner -> new OtherEnd(partner.getAsInt(), columnWithText(plan, partner.getAsInt(), row)));
    }

    private static int columnWithText(DisplayPlan plan, int row, int back) {
        List<Cell> cells = cells(plan, row);
        return IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isEmpty()
                        && cells.get(column).partnerRow().equals(OptionalInt.of(back)))
                .findFirst()
                .orElse(0);
    }

    private static List<Cell> cells(DisplayPlan plan, int row) {
        if (row < 0 || row >= plan.rows().size()) {
            return List.of();
        }
        return plan.rows().get(row) instanceof PlanRow.TextRow text ? text.cells() : List.of();
    }
}
