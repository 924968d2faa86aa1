package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.display.Cell;
import variorum.display.DisplayPlan;

/**
 * The cell of a moved paragraph in the other version.
 *
 * @param change the number of the move
 */
record OtherEnd(int row, int column, OptionalInt change) {
    /** The other end of what was moved from or to that row, in that column if possible; empty if nothing was moved. */
    static Optional<OtherEnd> of(DisplayPlan plan, int row, int column) {
        List<Cell> cells = cells(plan, row);
        return IntStream.concat(IntStream.of(column), IntStream.range(0, cells.size()))
                .filter(each -> each >= 0 && each < cells.size())
                .mapToObj(cells::get)
                .filter(cell -> cell.partnerRow().isPresent())
                .findFirst()
                .map(cell -> to(plan, cell, row));
    }

    private static OtherEnd to(DisplayPlan plan, Cell from, int back) {
        int row = from.partnerRow().orElseThrow();
        List<Cell> cells = cells(plan, row);
        int column = IntStream.range(0, cells.size())
                .filter(each -> !cells.get(each).isEmpty()
                        && cells.get(each).partnerRow().equals(OptionalInt.of(back)))
                .findFirst()
                .orElse(0);
        OptionalInt change = Stream.concat(Stream.of(from), cells.stream())
                .flatMapToInt(cell -> cell.change().stream())
                .findFirst();
        return new OtherEnd(row, column, change);
    }

    private static List<Cell> cells(DisplayPlan plan, int row) {
        return row < 0 || row >= plan.rows().size()
                ? List.of()
                : plan.rows().get(row).cells();
    }
}
