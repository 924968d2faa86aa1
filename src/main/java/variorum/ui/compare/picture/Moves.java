package variorum.ui.compare.picture;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.display.Verdict;

/** Finds what was moved in one column of a plan. */
public final class Moves {
    private Moves() {}

    public static List<Move> in(DisplayPlan plan, int column) {
        return IntStream.range(0, plan.rows().size())
                .boxed()
                .flatMap(row -> move(plan.rows().get(row), row, column).stream())
                .toList();
    }

    /**
     * The row that shows the words of a change: of changed words in what was moved, where the other version has them.
     */
    public static int rowOfWords(DisplayPlan plan, Change change) {
        if (change.columnOfWords() != change.otherColumn() || holds(plan, change.row(), change)) {
            return change.row();
        }
        OptionalInt otherEnd = otherEnds(plan, change.row())
                .filter(row -> holds(plan, row, change))
                .findFirst();
        return otherEnd.orElseGet(() -> in(plan, change.otherColumn()).stream()
                .filter(move -> move.partnerRow() == change.row())
                .mapToInt(Move::row)
                .filter(row -> holds(plan, row, change))
                .findFirst()
                .orElse(change.row()));
    }

    /** Where the row's own cells say that what was moved from there stands; nearly always that is all there is. */
    private static IntStream otherEnds(DisplayPlan plan, int row) {
        return plan.rows().get(row).cells().stream().flatMapToInt(cell -> cell.partnerRow().stream());
    }

    private static boolean holds(DisplayPlan plan, int row, Change change) {
        return plan.pieces(row, change.otherColumn()).stream()
                .anyMatch(piece -> piece.span().overlaps(change.other()));
    }

    private static List<Move> move(PlanRow row, int number, int column) {
        if (row.cells().isEmpty()) {
            return List.of();
        }
        Cell cell = row.cells().get(column);
        boolean moved = cell.verdict() == Verdict.MOVED && !cell.isEmpty();
        return Stream.of(cell.partnerRow())
                .filter(partner -> moved && partner.isPresent())
                .map(partner -> new Move(number, partner.getAsInt(), cell.sure()))
                .toList();
    }

    /**
     * A paragraph that stands elsewhere.
     *
     * @param row where it stands in this column
     * @param partnerRow where it stands in the version that this column is compared with
     */
    public record Move(int row, int partnerRow, boolean sure) {}
}
