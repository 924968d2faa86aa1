package variorum.ui.compare;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.display.Verdict;

/** Finds what was moved in one column of a plan. */
final class Moves {
    private Moves() {}

    static List<Move> in(DisplayPlan plan, int column) {
        return IntStream.range(0, plan.rows().size())
                .boxed()
                .flatMap(row -> move(plan.rows().get(row), row, column).stream())
                .toList();
    }

    private static List<Move> move(PlanRow row, int number, int column) {
        if (!(row instanceof PlanRow.TextRow text)) {
            return List.of();
        }
        Cell cell = text.cells().get(column);
        boolean moved = cell.verdict() == Verdict.MOVED && !cell.isEmpty();
        return Stream.of(cell.partnerRow())
                .filter(partner -> moved && partner.isPresent())
                .map(partner -> new Move(number, partner.getAsInt()))
                .toList();
    }

    /**
     * A paragraph that stands elsewhere.
     *
     * @param row where it stands in this column
     * @param partnerRow where it stands in the version that this column is compared with
     */
    record Move(int row, int partnerRow) {}
}
