package variorum.display.planner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.FoldRow.Contents;
import variorum.model.Collation;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;

/**
 * Which rows of the reading table are put away, because they have only furniture, because nothing changed in them, or
 * because they are a long passage of one version; and the line of the plan for each row.
 */
final class Folds {
    private final ReadingTable table;
    private final PlanOptions options;
    private final BitSet furniture = new BitSet();
    private final BitSet unchanged;
    private final BitSet passages;
    private final List<Line> lines = new ArrayList<>();
    private final int[] lineOfRow;

    /** @param rows all rows of the comparisons */
    Folds(Collation collation, ReadingTable table, PlanOptions options, List<PlacedRow> rows) {
        this.table = table;
        this.options = options;
        this.lineOfRow = new int[table.rows().size()];
        for (int row = 0; row < lineOfRow.length; row++) {
            furniture.set(row, isFurniture(collation, table, row));
        }
        boolean isCompared = table.versions().size() > 1;
        this.unchanged = isCompared && options.context().isPresent()
                ? unchanged(collation, rows, options.context().getAsInt())
                : new BitSet();
        this.passages = options.shortensPassages() ? new LonePassages(collation, table, rows).toFold() : new BitSet();
        layLines();
    }

    private BitSet unchanged(Collation collation, List<PlacedRow> rows, int context) {
        BitSet elsewhere = options.foldFurniture() ? furniture : new BitSet();
        return new UnchangedRows(collation, table, elsewhere, context).toFold(rows, options.ignore());
    }

    /**
     * One line of the plan: a row of the reading table, or a fold.
     *
     * @param tableRow the row, or the first one of the fold
     */
    record Line(int tableRow, Optional<FoldRow> fold) {}

    /** The plan from top to bottom. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The line of a row of the table; for one that is put away, the line of its fold. */
    int lineOf(int tableRow) {
        return lineOfRow[tableRow];
    }

    /** Whether the row has only furniture, put away or not. */
    boolean isFurniture(int tableRow) {
        return furniture.get(tableRow);
    }

    /** Whether the row is furniture, and put away. */
    boolean isPutAway(int tableRow) {
        return lines.get(lineOfRow[tableRow])
                .fold()
                .filter(fold -> fold.contents() == Contents.FURNITURE)
                .isPresent();
    }

    private static boolean isFurniture(Collation collation, ReadingTable table, int row) {
        List<ParagraphRange> cells = table.rows().get(row).cells();
        boolean isLeft = cells.stream().allMatch(ParagraphRange::isEmpty);
        return !isLeft
                && IntStream.range(0, cells.size())
                        .allMatch(column -> table.version(column, collation).isFurniture(cells.get(column)));
    }

    private void layLines() {
        int row = 0;
        while (row < lineOfRow.length) {
            if (options.foldFurniture() && furniture.get(row)) {
                row = layFold(Contents.FURNITURE, row, furniture.nextClearBit(row));
            } else if (unchanged.get(row)) {
                row = layFold(Contents.UNCHANGED, row, unchanged.nextClearBit(row));
            } else if (passages.get(row)) {
                row = layFold(Contents.PASSAGE, row, passages.nextClearBit(row));
            } else {
                layText(row);
                row++;
            }
        }
    }

    /** Returns the row after the fold. */
    private int layFold(Contents contents, int from, int end) {
        int to = Math.min(end, lineOfRow.length);
        boolean open = options.openFolds().contains(from);
        FoldRow fold = new FoldRow(from, contents, to - from, paragraphs(from, to), open);
        lines.add(new Line(from, Optional.of(fold)));
        for (int row = from; row < to; row++) {
            if (open) {
                layText(row);
            } else {
                lineOfRow[row] = lines.size() - 1;
            }
        }
        return to;
    }

    private void layText(int row) {
        lineOfRow[row] = lines.size();
        lines.add(new Line(row, Optional.empty()));
    }

    private List<ParagraphRange> paragraphs(int from, int to) {
        return IntStream.range(0, table.versions().size())
                .mapToObj(column -> table.rows().subList(from, to).stream()
                        .map(row -> row.cells().get(column))
                        .reduce(Folds::joined)
                        .orElseThrow())
                .toList();
    }

    private static ParagraphRange joined(ParagraphRange first, ParagraphRange second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return new ParagraphRange(first.from(), second.to());
    }
}
