package variorum.display.planner;

import java.util.List;
import variorum.model.Row;
import variorum.model.Version;

/**
 * Two columns whose versions were compared. A column is the other column of at most one pair, and the base of any
 * number.
 *
 * @param rows of the comparison, in its order
 */
record Pair(int baseColumn, int otherColumn, Version base, Version other, List<Row> rows) {
    Pair {
        rows = List.copyOf(rows);
    }
}
