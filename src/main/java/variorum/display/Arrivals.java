package variorum.display;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.display.PlanRow.TextRow;
import variorum.model.Span;

/** The paragraphs of other versions that one column's version has too, at another place. */
public final class Arrivals {
    private final Set<Place> arrived = new HashSet<>();

    private record Place(int column, Span words) {}

    /** @param column of the version that they are looked for in */
    public Arrivals(DisplayPlan plan, int column) {
        for (Change change : plan.changes()) {
            if (change.kind() == Change.Kind.PARAGRAPH_MOVED && change.baseColumn() == column) {
                arrived.add(new Place(change.otherColumn(), change.other()));
            }
        }
    }

    /** Whether all that stands in the row is such paragraphs. */
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
        return arrived.stream()
                .anyMatch(place -> place.column() == column && place.words().contains(piece.span()));
    }
}
