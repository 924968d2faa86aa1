package variorum.display.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.display.PlanRow.TextRow;
import variorum.display.levels.PieceLevels.Level;
import variorum.display.levels.SubRow.Part;

/** Cuts the cells of a row of the plan into parts, each in the table row where its first piece begins. */
final class SubRowMaker {
    private final DisplayPlan plan;
    private final TextRow row;
    private final SubRowTops tops;
    private final List<List<Part>> rows;

    SubRowMaker(DisplayPlan plan, TextRow row, List<Level> levels) {
        this.plan = plan;
        this.row = row;
        this.tops = SubRowTops.of(row, levels);
        this.rows = IntStream.range(0, tops.rows())
                .<List<Part>>mapToObj(number -> new ArrayList<>())
                .toList();
    }

    /** Table rows from one up to another, which is not among them. */
    private record Place(int top, int bottom) {}

    List<SubRow> rows() {
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            if (cell.isEmpty() || rows.size() == 1) {
                add(column, cell, new Place(0, rows.size()));
            } else {
                addParts(column, cell);
            }
        }
        return rows.stream().map(SubRow::new).toList();
    }

    private void addParts(int column, Cell cell) {
        boolean showsLack = IntStream.range(0, rows.size()).anyMatch(number -> isLack(column, number));
        Place above = new Place(0, tops.top(column, 0));
        if (above.bottom() > 0) {
            add(column, isLack(column, above) ? Cell.lack() : nothing(), above);
        }
        int end;
        for (int from = 0; from < cell.pieces().size(); from = end) {
            end = tops.endOfPart(column, from);
            int top = tops.top(column, from);
            int bottom = end < cell.pieces().size() ? tops.top(column, end) : rows.size();
            int gap = IntStream.range(top + 1, bottom)
                    .filter(number -> isLack(column, number) && isLack(column, new Place(number, bottom)))
                    .findFirst()
                    .orElse(bottom);
            add(column, CellPart.of(cell, from, end, showsLack), new Place(top, gap));
            if (gap < bottom) {
                add(column, Cell.lack(), new Place(gap, bottom));
            }
        }
    }

    private boolean isLack(int column, int number) {
        return isLack(column, new Place(number, number + 1));
    }

    /** Whether there are pieces in these rows, of the version that it is compared with, of which it has nothing. */
    private boolean isLack(int column, Place place) {
        Cell cell = row.cells().get(column);
        OptionalInt counterpart = plan.columns().get(column).comparedWith();
        if (counterpart.isEmpty() || cell.partnerRow().isPresent()) {
            return false;
        }
        List<Piece> there = pieces(counterpart.getAsInt(), place);
        return !there.isEmpty()
                && there.stream()
                        .allMatch(piece -> cell.ties().stream()
                                .noneMatch(tie -> tie.counterpart().contains(piece.paragraph())));
    }

    /** The pieces that begin in these rows. */
    private List<Piece> pieces(int column, Place place) {
        List<Piece> pieces = row.cells().get(column).pieces();
        return IntStream.range(0, pieces.size())
                .filter(piece -> place.top() <= tops.top(column, piece) && tops.top(column, piece) < place.bottom())
                .mapToObj(pieces::get)
                .toList();
    }

    private static Cell nothing() {
        return Cell.kept(List.of(), OptionalInt.empty());
    }

    private void add(int column, Cell part, Place place) {
        boolean isLast = place.bottom() == rows.size();
        rows.get(place.top()).add(new Part(column, part, place.bottom() - place.top(), place.top() == 0, isLast));
    }
}
