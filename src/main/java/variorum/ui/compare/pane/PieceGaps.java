package variorum.ui.compare.pane;

import java.util.Arrays;
import java.util.List;
import variorum.ui.compare.picture.PieceLevels.Level;

/**
 * How much higher the empty lines between the pieces of a row's cells are, so that pieces that answer to one another
 * begin at the same height. A piece only ever goes down, and takes those below it along.
 */
final class PieceGaps {
    /** Less than this is not seen, and may come from rounding. */
    private static final double LEAST = 0.01;

    private final double[][] natural;
    private final double[][] level;

    private PieceGaps(double[][] natural) {
        this.natural = natural;
        this.level = Arrays.stream(natural).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * Of each column, how much higher the empty line before each piece is; 0 all over where the pieces cross, so that
     * no heights make them level.
     *
     * @param natural of each column, where each piece begins, with empty lines of the usual height
     */
    static double[][] of(double[][] natural, List<Level> levels) {
        PieceGaps gaps = new PieceGaps(natural);
        // Each round settles one more of those that wait for one another.
        for (int round = 0; round <= levels.size(); round++) {
            if (!gaps.lower(levels)) {
                return gaps.gaps();
            }
        }
        return new PieceGaps(natural).gaps();
    }

    /** Whether anything had to go down. */
    private boolean lower(List<Level> levels) {
        boolean isLower = false;
        for (Level each : levels) {
            double top = Math.max(level[each.column()][each.piece()], level[each.otherColumn()][each.otherPiece()]);
            isLower |= lower(each.column(), each.piece(), top);
            isLower |= lower(each.otherColumn(), each.otherPiece(), top);
        }
        return isLower;
    }

    private boolean lower(int column, int piece, double top) {
        double[] tops = level[column];
        if (top - tops[piece] < LEAST) {
            return false;
        }
        tops[piece] = top;
        for (int next = piece + 1; next < tops.length; next++) {
            tops[next] = Math.max(tops[next], tops[next - 1] + natural[column][next] - natural[column][next - 1]);
        }
        return true;
    }

    private double[][] gaps() {
        double[][] gaps = new double[level.length][];
        for (int column = 0; column < level.length; column++) {
            gaps[column] = new double[level[column].length];
            for (int piece = 1; piece < gaps[column].length; piece++) {
                gaps[column][piece] = level[column][piece]
                        - level[column][piece - 1]
                        - natural[column][piece]
                        + natural[column][piece - 1];
            }
        }
        return gaps;
    }
}
