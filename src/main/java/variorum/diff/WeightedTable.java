package variorum.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best way to keep items of a window, which maximizes the sum of their weights minus a small price for every hunk.
 * Found by dynamic programming, in time and space proportional to the product of the two lengths (O. Gotoh, "An
 * improved algorithm for matching biological sequences", 1982; here a gap may have items on both sides, and its length
 * costs nothing). Of equal ways it gives the one whose last hunk reaches furthest back in the other sequence.
 */
final class WeightedTable {
    /** Less than the weight of any item, so that it only decides between equal ways and never gives up an item. */
    private static final int HUNK_PRICE = 1;

    /** What a cell knows of the best ways that end there: the hunk's last item is the other's, or else the base's. */
    private static final int IN_OTHER = 1;

    /** The pair of the cell is kept in the best way to go on with a hunk. */
    private static final int KEPT_BEFORE_HUNK = 2;

    /** The pair of the cell is kept in the best way of all. */
    private static final int KEPT = 4;

    private final Window window;
    private final int columns;
    private final byte[] cells;

    private WeightedTable(Window window) {
        this.window = window;
        this.columns = window.otherEnd() - window.otherStart() + 1;
        this.cells = new byte[(window.baseEnd() - window.baseStart() + 1) * columns];
    }

    /** @param weights what it is worth to keep an item of the base */
    static WeightedTable of(int[] base, int[] other, int[] weights, Window window) {
        WeightedTable table = new WeightedTable(window);
        int[] items = Arrays.copyOfRange(other, window.otherStart(), window.otherEnd());
        int[] best = new int[table.columns];
        int[] inHunk = new int[table.columns];
        Arrays.fill(best, -HUNK_PRICE);
        Arrays.fill(inHunk, -HUNK_PRICE);
        Arrays.fill(table.cells, 0, table.columns, (byte) IN_OTHER);
        best[0] = 0;
        table.cells[0] = KEPT | KEPT_BEFORE_HUNK;
        for (int row = 1; row <= window.baseEnd() - window.baseStart(); row++) {
            int at = window.baseStart() + row - 1;
            table.fill(row, base[at], weights[at], items, best, inHunk);
        }
        return table;
    }

    /**
     * Fills a row.
     *
     * @param best for each column of the row above, and then of this one: what the best way to there is worth
     * @param inHunk the same for the best way that goes on with a hunk, whose price is paid
     */
    private void fill(int row, int item, int weight, int[] items, int[] best, int[] inHunk) {
        int first = row * columns;
        int bestBefore = best[0];
        best[0] = -HUNK_PRICE;
        int left = -HUNK_PRICE;
        for (int column = 1; column < columns; column++) {
            int above = inHunk[column];
            int cell = left >= above ? IN_OTHER : 0;
            int changed = Math.max(left, above);
            int bestHere = changed;
            left = changed;
            if (items[column - 1] == item) {
                int kept = bestBefore + weight;
                cell |= kept >= changed ? KEPT : 0;
                cell |= kept - HUNK_PRICE >= changed ? KEPT_BEFORE_HUNK : 0;
                bestHere = Math.max(kept, changed);
                left = Math.max(kept - HUNK_PRICE, changed);
            }
            cells[first + column] = (byte) cell;
            bestBefore = best[column];
            best[column] = bestHere;
            inHunk[column] = left;
        }
    }

    /** The differing runs of the best way, in order. */
    List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int row = window.baseEnd() - window.baseStart();
        int column = columns - 1;
        while (row > 0 || column > 0) {
            int baseEnd = row;
            int otherEnd = column;
            while (isInHunk(row, column, baseEnd, otherEnd)) {
                boolean inOther = (cells[row * columns + column] & IN_OTHER) != 0;
                row -= inOther ? 0 : 1;
                column -= inOther ? 1 : 0;
            }
            if (row < baseEnd || column < otherEnd) {
                hunks.add(new Window(row, baseEnd, column, otherEnd)
                        .shifted(window.baseStart(), window.otherStart())
                        .asHunk());
            }
            row = Math.max(0, row - 1);
            column = Math.max(0, column - 1);
        }
        Collections.reverse(hunks);
        return hunks;
    }

    /** Whether the item before the cell differs, in the hunk that ends at the given place or that would end there. */
    private boolean isInHunk(int row, int column, int baseEnd, int otherEnd) {
        boolean begun = row < baseEnd || column < otherEnd;
        return (cells[row * columns + column] & (begun ? KEPT_BEFORE_HUNK : KEPT)) == 0;
    }
}
