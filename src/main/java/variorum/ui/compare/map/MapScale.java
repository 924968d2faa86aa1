package variorum.ui.compare.map;

import java.util.Arrays;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;

/**
 * Where each row stands in the whole, as a share from 0 to 1. The heights of rows that were never seen are not known;
 * the lengths of their texts stand for them.
 */
public final class MapScale {
    /** What a row takes beside its text, as if it were so many characters: its spaces, and half a last line. */
    private static final double EMPTY_ROW = 40;

    private final double[] tops;

    public MapScale(DisplayPlan plan) {
        tops = new double[plan.rows().size() + 1];
        for (int row = 0; row < plan.rows().size(); row++) {
            tops[row + 1] = tops[row] + weight(plan.rows().get(row));
        }
        double whole = Math.max(1, tops[tops.length - 1]);
        for (int row = 0; row < tops.length; row++) {
            tops[row] /= whole;
        }
    }

    private static double weight(PlanRow row) {
        return EMPTY_ROW
                + row.cells().stream()
                        .mapToInt(cell -> cell.pieces().stream()
                                .mapToInt(piece -> piece.span().length())
                                .sum())
                        .max()
                        .orElse(0);
    }

    public int rows() {
        return tops.length - 1;
    }

    double top(int row) {
        return tops[row];
    }

    double bottom(int row) {
        return tops[row + 1];
    }

    /** Of a place inside a row; {@code inside} is from 0, its top, to 1, its bottom. */
    double share(int row, double inside) {
        return tops[row] + inside * (tops[row + 1] - tops[row]);
    }

    /** The row at that share of the whole. */
    public int rowAt(double share) {
        int found = Arrays.binarySearch(tops, share);
        int row = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(row, rows() - 1));
    }

    /** How far inside its row that share of the whole is, from 0 to 1. */
    public double insideAt(double share) {
        int row = rowAt(share);
        double inside = (share - top(row)) / (bottom(row) - top(row));
        return Math.max(0, Math.min(inside, 1));
    }
}
