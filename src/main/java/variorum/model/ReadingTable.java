package variorum.model;

import java.util.List;

/**
 * All versions in one table: for each row, what each version has there. The two ends of a moved paragraph are in rows
 * of their own. Every paragraph of every version in the table is in exactly one row, and each column, read from top to
 * bottom, is its version in reading order.
 *
 * @param versions the version of each column, as an index into those of the collation
 */
public record ReadingTable(List<Integer> versions, List<ReadingRow> rows) {
    public ReadingTable {
        versions = List.copyOf(versions);
        rows = List.copyOf(rows);
        for (ReadingRow row : rows) {
            if (row.cells().size() != versions.size()) {
                throw new IllegalArgumentException("a row has a cell for every version: " + row);
            }
        }
    }

    /** The version that a column shows. */
    public Version version(int column, Collation collation) {
        return collation.versions().get(versions.get(column));
    }

    /** What each version has at one place, in the order of the columns; a range may be empty. */
    public record ReadingRow(List<ParagraphRange> cells) {
        public ReadingRow {
            cells = List.copyOf(cells);
        }
    }
}
