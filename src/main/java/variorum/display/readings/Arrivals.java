package variorum.display.readings;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.display.PlanRow.TextRow;
import variorum.model.Span;

/** The paragraphs of other versions that one column's version has too, but elsewhere. */
public final class Arrivals {
    /** The words of each column, by where they start. */
    private final Map<Integer, NavigableMap<Integer, Span>> arrived = new HashMap<>();

    /** @param column of the version in which they are looked for */
    public Arrivals(DisplayPlan plan, int column) {
        for (Change change : plan.changes()) {
            if (change.kind() == Change.Kind.PARAGRAPH_MOVED && change.baseColumn() == column) {
                arrived.computeIfAbsent(change.otherColumn(), other -> new TreeMap<>())
                        .put(change.other().start(), change.other());
            }
        }
    }

    /** Whether everything in the row is such paragraphs. */
    public boolean isAllOf(TextRow row) {
        return !row.cells().stream().allMatch(Cell::isEmpty)
                && IntStream.range(0, row.cells().size())
                        .allMatch(column -> row.cells().get(column).isEmpty() || isAllOf(row, column));
    }

    /** Whether all that a column has in the row is such paragraphs; not if it has nothing there. */
    boolean isAllOf(TextRow row, int column) {
        Cell cell = row.cells().get(column);
        return !cell.isEmpty() && cell.pieces().stream().allMatch(piece -> has(column, piece));
    }

    private boolean has(int column, Piece piece) {
        NavigableMap<Integer, Span> words = arrived.getOrDefault(column, new TreeMap<>());
        Map.Entry<Integer, Span> last = words.floorEntry(piece.span().start());
        return last != null && last.getValue().contains(piece.span());
    }
}
