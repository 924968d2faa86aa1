package variorum.display.readings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
        boolean any = false;
        for (int column = 0; column < row.cells().size(); column++) {
            List<Piece> pieces = row.cells().get(column).pieces();
            any |= !pieces.isEmpty();
            for (Piece piece : pieces) {
                if (!has(column, piece)) {
                    return false;
                }
            }
        }
        return any;
    }

    private boolean has(int column, Piece piece) {
        NavigableMap<Integer, Span> words = arrived.getOrDefault(column, new TreeMap<>());
        Map.Entry<Integer, Span> last = words.floorEntry(piece.span().start());
        return last != null && last.getValue().contains(piece.span());
    }
}
