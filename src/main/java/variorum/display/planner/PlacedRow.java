package variorum.display.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.Change;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.ReadingTable.ReadingRow;
import variorum.model.Row;

/**
 * A row of a comparison, and where its two ends are in the reading table.
 *
 * @param baseAt the row of the table that has its base paragraphs; empty for an added row
 * @param otherAt the row of the table that has its other paragraphs; empty for a removed row
 */
record PlacedRow(Pair pair, Row row, OptionalInt baseAt, OptionalInt otherAt) {

    /** All rows of the pairs, pair by pair. */
    static List<PlacedRow> place(List<Pair> pairs, ReadingTable table) {
        List<int[]> rowOfParagraph = IntStream.range(0, table.versions().size())
                .mapToObj(column -> rowOfParagraph(column, table))
                .toList();
        List<PlacedRow> placed = new ArrayList<>();
        for (Pair pair : pairs) {
            for (Row row : pair.rows()) {
                OptionalInt baseAt = place(row.base(), rowOfParagraph.get(pair.baseColumn()));
                OptionalInt otherAt = place(row.other(), rowOfParagraph.get(pair.otherColumn()));
                placed.add(new PlacedRow(pair, row, baseAt, otherAt));
            }
        }
        return placed;
    }

    private static int[] rowOfParagraph(int column, ReadingTable table) {
        int paragraphs = 0;
        for (ReadingRow row : table.rows()) {
            paragraphs += row.cells().get(column).size();
        }
        int[] rows = new int[paragraphs];
        for (int row = 0; row < table.rows().size(); row++) {
            ParagraphRange range = table.rows().get(row).cells().get(column);
            Arrays.fill(rows, range.from(), range.to(), row);
        }
        return rows;
    }

    private static OptionalInt place(ParagraphRange range, int[] rowOfParagraph) {
        return range.isEmpty() ? OptionalInt.empty() : OptionalInt.of(rowOfParagraph[range.from()]);
    }

    /** The rows of the table where it is: one, or two if its ends are apart, the base's first. */
    List<Integer> ends() {
        return IntStream.concat(baseAt.stream(), otherAt.stream())
                .distinct()
                .boxed()
                .toList();
    }

    /** The row of the end that is not in {@code tableRow}, if the two are apart. */
    OptionalInt otherEnd(int tableRow) {
        return ends().stream()
                .filter(end -> end != tableRow)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Whether the paragraphs of both versions are side by side. */
    boolean isSideBySide() {
        return row.link().isAligned() && ends().size() == 1;
    }

    /** The change that the row is as a whole, whatever its edits. */
    Optional<Change.Kind> wholeChange() {
        return switch (row.kind()) {
            case ADDED -> Optional.of(Change.Kind.PARAGRAPH_ADDED);
            case REMOVED -> Optional.of(Change.Kind.PARAGRAPH_REMOVED);
            case EQUAL, CHANGED -> row.moved() ? Optional.of(Change.Kind.PARAGRAPH_MOVED) : Optional.empty();
        };
    }
}
