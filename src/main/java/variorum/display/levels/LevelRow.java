package variorum.display.levels;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.display.levels.PieceLevels.Level;

/**
 * A row whose cells have several pieces, one below the other, in which corresponding pieces begin at the same height.
 * Pieces are only ever lowered, together with those below them.
 */
public final class LevelRow {
    /** Less than this is invisible, and may come from rounding. */
    private static final double LEAST = 0.01;

    private final List<Pieces> natural;
    private final double[][] tops;

    private LevelRow(List<Pieces> natural) {
        this.natural = natural;
        this.tops = natural.stream()
                .map(pieces -> pieces.tops.stream().mapToDouble(top -> top).toArray())
                .toArray(double[][]::new);
    }

    /**
     * The pieces of a cell, with empty lines of the usual height between them.
     *
     * @param tops where each begins, below the top of the row
     * @param height of them all
     */
    public record Pieces(List<Double> tops, double height) {
        public Pieces {
            tops = List.copyOf(tops);
        }

        private double step(int piece) {
            return tops.get(piece) - tops.get(piece - 1);
        }
    }

    /**
     * The cells of a row, level if possible. If pieces cross, first pieces stay at the top; if that is not enough,
     * nothing is level.
     */
    public static LevelRow of(List<Pieces> cells, List<Level> levels) {
        return Stream.of(levels, PieceLevels.below(levels))
                .flatMap(some -> settled(cells, some).stream())
                .findFirst()
                .orElseGet(() -> new LevelRow(cells));
    }

    /** With all of these level; empty if pieces cross. */
    static Optional<LevelRow> settled(List<Pieces> cells, List<Level> levels) {
        LevelRow row = new LevelRow(cells);
        // Each round settles at least one more of the levels that depend on one another.
        for (int round = 0; round <= levels.size(); round++) {
            if (!row.lower(levels)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Whether anything had to go down. */
    private boolean lower(List<Level> levels) {
        boolean isLower = false;
        for (Level each : levels) {
            double top = Math.max(tops[each.column()][each.piece()], tops[each.otherColumn()][each.otherPiece()]);
            isLower |= lower(each.column(), each.piece(), top);
            isLower |= lower(each.otherColumn(), each.otherPiece(), top);
        }
        return isLower;
    }

    private boolean lower(int column, int piece, double top) {
        double[] own = tops[column];
        if (top - own[piece] < LEAST) {
            return false;
        }
        own[piece] = top;
        for (int next = piece + 1; next < own.length; next++) {
            own[next] = Math.max(own[next], own[next - 1] + natural.get(column).step(next));
        }
        return true;
    }

    /** Where that piece begins, below the top of the row. */
    public double top(int column, int piece) {
        return tops[column][piece];
    }

    /** How much lower than usual the first piece of a cell begins. */
    public double drop(int column) {
        return tops[column][0] - natural.get(column).tops.get(0);
    }

    /** How much higher than usual the empty line before that piece is, which is not the first. */
    public double gap(int column, int piece) {
        double step = tops[column][piece] - tops[column][piece - 1];
        return Math.max(0, step - natural.get(column).step(piece));
    }

    /** The height of the highest cell. */
    public double height() {
        double highest = 0;
        for (int column = 0; column < tops.length; column++) {
            int last = tops[column].length - 1;
            double lower = tops[column][last] - natural.get(column).tops.get(last);
            highest = Math.max(highest, natural.get(column).height + lower);
        }
        return highest;
    }
}
