package variorum.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best way to keep items of a window: the sum of their weights, less a small price for every hunk. Found by dynamic
 * programming in time and space of the two lengths multiplied (O. Gotoh, "An improved algorithm for matching biological
 * sequences", 1982; here a gap may have items on both sides, and its length costs nothing). Of equal ways it gives the
 * one that keeps an item as late as it can.
 */
final class WeightedTable {
    /** Below the weight of any item, so that it chooses among equal ways and never gives an item up. */
    private static final int HUNK_PRICE = 1;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    /** How a cell was reached: the kept pair after a hunk; the hunk's last item in the other; the hunk's first item. */
    private static final int AFTER_HUNK = 1;

    private static final int IN_OTHER = 2;
    private static final int OPENS_HUNK = 4;

    private final int[] base;
    private final int[] other;
    private final int[] weights;
    private final Window window;
    private final int columns;
    private final byte[] steps;

    /** For each column of the last row that was filled: the best that ends with a kept pair, or inside a hunk. */
    private final int[] kept;

    private final int[] changed;

    private WeightedTable(int[] base, int[] other, int[] weights, Window window) {
        this.base = base;
        this.other = other;
        this.weights = weights;
        this.window = window;
        this.columns = window.otherEnd() - window.otherStart() + 1;
        this.steps = new byte[(window.baseEnd() - window.baseStart() + 1) * columns];
        this.kept = new int[columns];
        this.changed = new int[columns];
    }

    static WeightedTable of(int[] base, int[] other, int[] weights, Window window) {
        WeightedTable table = new WeightedTable(base, other, weights, window);
        table.fillFirstRow();
        for (int row = 1; row <= window.baseEnd() - window.baseStart(); row++) {
            table.fillRow(row);
        }
        return table;
    }

    private void fillFirstRow() {
        Arrays.fill(kept, IMPOSSIBLE);
        Arrays.fill(changed, -HUNK_PRICE);
        Arrays.fill(steps, 0, columns, (byte) IN_OTHER);
        kept[0] = 0;
        changed[0] = IMPOSSIBLE;
        if (columns > 1) {
            steps[1] = IN_OTHER | OPENS_HUNK;
        }
    }

    private void fillRow(int row) {
        int item = base[window.baseStart() + row - 1];
        int weight = weights[window.baseStart() + row - 1];
        int first = row * columns;
        int keptBefore = kept[0];
        int changedBefore = changed[0];
        kept[0] = IMPOSSIBLE;
        changed[0] = -HUNK_PRICE;
        steps[first] = (byte) (row == 1 ? OPENS_HUNK : 0);
        for (int column = 1; column < columns; column++) {
            int keptAbove = kept[column];
            int changedAbove = changed[column];
            int step = changeStep(column);
            if (item == other[window.otherStart() + column - 1]) {
                step |= changedBefore > keptBefore ? AFTER_HUNK : 0;
                kept[column] = Math.max(changedBefore, keptBefore) + weight;
            } else {
                kept[column] = IMPOSSIBLE;
            }
            steps[first + column] = (byte) step;
            keptBefore = keptAbove;
            changedBefore = changedAbove;
        }
    }

    /** Sets what the cell is worth inside a hunk, and gives the step that led there. */
    private int changeStep(int column) {
        int best = changed[column];
        int step = 0;
        if (changed[column - 1] > best) {
            best = changed[column - 1];
            step = IN_OTHER;
        }
        if (kept[column] - HUNK_PRICE >= best) {
            best = kept[column] - HUNK_PRICE;
            step = OPENS_HUNK;
        }
        if (kept[column - 1] - HUNK_PRICE >= best) {
            best = kept[column - 1] - HUNK_PRICE;
            step = IN_OTHER | OPENS_HUNK;
        }
        changed[column] = best;
        return step;
    }

    /** The differing runs of the best way, in order. */
    List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int row = window.baseEnd() - window.baseStart();
        int column = columns - 1;
        int baseEnd = row;
        int otherEnd = column;
        boolean inHunk = changed[column] > kept[column];
        while (row > 0 || column > 0) {
            int step = steps[row * columns + column];
            if (!inHunk) {
                inHunk = (step & AFTER_HUNK) != 0;
                baseEnd = --row;
                otherEnd = --column;
                continue;
            }
            row -= (step & IN_OTHER) == 0 ? 1 : 0;
            column -= (step & IN_OTHER) == 0 ? 0 : 1;
            if ((step & OPENS_HUNK) != 0) {
                inHunk = false;
                hunks.add(new Window(row, baseEnd, column, otherEnd)
                        .shifted(window.baseStart(), window.otherStart())
                        .asHunk());
            }
        }
        Collections.reverse(hunks);
        return hunks;
    }
}
