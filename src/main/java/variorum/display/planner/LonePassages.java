package variorum.display.planner;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.model.Collation;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.Role;
import variorum.model.Version;

/**
 * Finds the long passages that only one of three or more versions has: all other columns are blank beside them, and
 * what the versions share is out of sight.
 */
final class LonePassages {
    /** Of two versions, what one has and the other lacks is what the reader wants to see. */
    private static final int FEWEST_VERSIONS = 3;

    /** A shorter one is read as quickly as the line that would replace it. */
    private static final int FEWEST_ROWS = 3;

    /**
     * In code units; about half a window of a narrow column. Two or more paragraphs of that length together are long
     * too.
     */
    private static final int LONG_TEXT = 900;

    private final Collation collation;
    private final ReadingTable table;
    private final BitSet linked = new BitSet();

    /** @param placed all rows of the comparisons */
    LonePassages(Collation collation, ReadingTable table, List<PlacedRow> placed) {
        this.collation = collation;
        this.table = table;
        placed.stream()
                .filter(row -> row.row().link().isAligned())
                .forEach(row -> row.ends().forEach(linked::set));
    }

    /** The rows of these passages. */
    BitSet toFold() {
        BitSet folded = new BitSet();
        int rows = table.versions().size() < FEWEST_VERSIONS ? 0 : table.rows().size();
        int row = 0;
        while (row < rows) {
            int end = end(row);
            if (isLong(row, end)) {
                folded.set(row, end);
            }
            row = Math.max(end, row + 1);
        }
        return folded;
    }

    /** The row after the passage that begins there; the same row if none does. */
    private int end(int first) {
        OptionalInt column = onlyColumn(first);
        int row = first;
        while (column.isPresent()
                && row < table.rows().size()
                && onlyColumn(row).equals(column)) {
            row++;
        }
        return row;
    }

    private boolean isLong(int first, int end) {
        int rows = end - first;
        return rows >= FEWEST_ROWS || (rows > 1 && length(first, end) >= LONG_TEXT);
    }

    /** How much text stands in rows of which each has one cell with text. */
    private int length(int first, int end) {
        return table.rows().subList(first, end).stream()
                .mapToInt(row -> IntStream.range(0, row.cells().size())
                        .map(column ->
                                version(column).span(row.cells().get(column)).length())
                        .sum())
                .sum();
    }

    private Version version(int column) {
        return table.version(column, collation);
    }

    /** The only column with text in that row, if that is no heading or furniture and is nowhere else. */
    private OptionalInt onlyColumn(int row) {
        List<ParagraphRange> cells = table.rows().get(row).cells();
        int[] columns = IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isEmpty())
                .toArray();
        return columns.length == 1 && !linked.get(row) && isBody(columns[0], cells.get(columns[0]))
                ? OptionalInt.of(columns[0])
                : OptionalInt.empty();
    }

    private boolean isBody(int column, ParagraphRange range) {
        return version(column).paragraphs(range).stream().allMatch(paragraph -> paragraph.role() == Role.BODY);
    }
}
