package variorum.display.planner;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.model.Collation;
import variorum.model.Edit;
import variorum.model.Ignorable;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.Version;

/** Finds the rows that are put away if only changes are asked for. */
final class UnchangedRows {
    /** Replacing a single paragraph by a line would save nothing. */
    private static final int FEWEST = 2;

    private final Collation collation;
    private final ReadingTable table;
    private final BitSet elsewhere;
    private final int context;
    private final int rows;

    /**
     * @param elsewhere the rows that are put away for another reason
     * @param context how many rows on each side of a change stay
     */
    UnchangedRows(Collation collation, ReadingTable table, BitSet elsewhere, int context) {
        this.collation = collation;
        this.table = table;
        this.elsewhere = elsewhere;
        this.context = Math.min(context, table.rows().size());
        this.rows = table.rows().size();
    }

    /**
     * The rows without a change, except those near a change, headings, and single rows between such.
     *
     * @param placed all rows of the comparisons
     * @param ignore what is hidden, and thus no change
     */
    BitSet toFold(List<PlacedRow> placed, Set<Ignorable> ignore) {
        BitSet kept = withContext(changed(placed, ignore));
        kept.or(elsewhere);
        IntStream.range(0, rows).filter(this::isHeading).forEach(kept::set);
        BitSet folded = new BitSet();
        for (int row = kept.nextClearBit(0); row < rows; row = kept.nextClearBit(row)) {
            int next = kept.nextSetBit(row);
            int end = next < 0 ? rows : next;
            folded.set(row, end - row >= FEWEST ? end : row);
            row = end;
        }
        return folded;
    }

    private BitSet changed(List<PlacedRow> placed, Set<Ignorable> ignore) {
        BitSet changed = new BitSet();
        for (PlacedRow row : placed) {
            if (row.wholeChange().isPresent()
                    || row.row().edits().stream().anyMatch(edit -> isShown(edit, row.pair(), ignore))) {
                row.ends().forEach(changed::set);
            }
        }
        changed.andNot(elsewhere);
        return changed;
    }

    private static boolean isShown(Edit edit, Pair pair, Set<Ignorable> ignore) {
        return Ignorable.firstToHide(
                        ignore, edit, pair.base().text(), pair.other().text())
                .isEmpty();
    }

    private BitSet withContext(BitSet changed) {
        BitSet with = new BitSet();
        changed.stream().forEach(row -> with.set(Math.max(0, row - context), row + context + 1));
        return with;
    }

    private boolean isHeading(int row) {
        List<ParagraphRange> cells = table.rows().get(row).cells();
        return IntStream.range(0, cells.size()).anyMatch(column -> {
            Version version = table.version(column, collation);
            return version.paragraphs(cells.get(column)).stream()
                    .anyMatch(paragraph -> paragraph.role().isHeading());
        });
    }
}
