package variorum.display;

import java.util.List;
import variorum.model.Collation;
import variorum.model.Version;

/**
 * What to show of a collation, as data: the window and the HTML report draw it.
 *
 * @param columns the versions shown, from left to right
 * @param rows from top to bottom
 * @param changes in the order in which a reader steps through them: by row, then along the text
 */
public record DisplayPlan(List<Column> columns, List<PlanRow> rows, List<Change> changes, Tally tally) {
    public DisplayPlan {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /** The versions that the columns show, from left to right, as indexes into the collation. */
    public List<Integer> versions() {
        return columns.stream().map(Column::version).toList();
    }

    /** The version that a column shows, of the collation that is shown. */
    public Version version(int column, Collation collation) {
        return collation.versions().get(columns.get(column).version());
    }

    /** What a column has in a row of text. */
    public Cell cell(int row, int column) {
        return rows.get(row).cells().get(column);
    }

    /** The paragraphs that a column has in a row; none where they are put away. */
    public List<Piece> pieces(int row, int column) {
        return rows.get(row).pieces(column);
    }
}
