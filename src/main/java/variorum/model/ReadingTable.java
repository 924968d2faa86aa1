package variorum.model;

import java.util.List;

/**
 * All versions in one table: for each row, what each version has there. A moved paragraph stands in a row of its own at
 * both its places. Every paragraph of every version in the table stands in exactly one row, and each column, read down,
 * is its version in reading order.
 *
 * @param versions the versions in the table, as indexes into the collation's, one a column
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

    /** What each version has at one place, in the order of the columns; a range may be empty. */
    public record ReadingRow(List<ParagraphRange> cells) {
        public ReadingRow {
            cells = List.copyOf(cells);
        }
    }
}
