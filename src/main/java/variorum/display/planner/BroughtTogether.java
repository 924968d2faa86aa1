package variorum.display.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.display.Together;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.ReadingTable.ReadingRow;
import variorum.model.Row;

/**
 * Puts the two ends of a move side by side. The row that one of them is taken from stays, so that all rows keep their
 * numbers, but the column is no longer in reading order.
 */
final class BroughtTogether {
    private final ReadingTable table;

    private BroughtTogether(ReadingTable table) {
        this.table = table;
    }

    /** The table with that move brought together; the same table if it has no such move, or no room for it. */
    static ReadingTable lay(ReadingTable table, List<Pair> pairs, Together together) {
        return pairs.stream()
                .filter(pair -> table.versions().get(pair.otherColumn()) == together.version())
                .flatMap(pair -> pair.rows().stream()
                        .filter(row -> row.moved() && row.other().from() == together.paragraph())
                        .flatMap(row -> new BroughtTogether(table).lay(pair, row, together.whereItWas()).stream()))
                .findFirst()
                .orElse(table);
    }

    private Optional<ReadingTable> lay(Pair pair, Row row, boolean whereItWas) {
        return whereItWas
                ? bring(pair.otherColumn(), row.other(), rowOf(pair.baseColumn(), row.base()))
                : bring(pair.baseColumn(), row.base(), rowOf(pair.otherColumn(), row.other()));
    }

    /** The row with exactly those paragraphs, or -1. */
    private int rowOf(int column, ParagraphRange range) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> cell(row, column).equals(range))
                .findFirst()
                .orElse(-1);
    }

    private ParagraphRange cell(int row, int column) {
        return table.rows().get(row).cells().get(column);
    }

    private Optional<ReadingTable> bring(int column, ParagraphRange range, int to) {
        int from = rowOf(column, range);
        if (from < 0 || to < 0 || !cell(to, column).isEmpty()) {
            return Optional.empty();
        }
        List<ReadingRow> rows = new ArrayList<>(table.rows());
        rows.set(from, with(rows.get(from), column, ParagraphRange.emptyAt(range.from())));
        rows.set(to, with(rows.get(to), column, range));
        return Optional.of(new ReadingTable(table.versions(), rows));
    }

    private static ReadingRow with(ReadingRow row, int column, ParagraphRange range) {
        List<ParagraphRange> cells = new ArrayList<>(row.cells());
        cells.set(column, range);
        return new ReadingRow(cells);
    }
}
