package variorum.display.levels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.display.Tie;
import variorum.model.ParagraphRange;

/**
 * Which pieces inside the rows of a plan are to begin at the same height: the first ones of two paragraphs, or groups
 * of them, that answer to one another. Where both begin their cells, they do as it is.
 *
 * @param rows by the number of the row; without those in which there are none
 */
public record PieceLevels(Map<Integer, List<Level>> rows) {
    public static final PieceLevels NONE = new PieceLevels(Map.of());

    public PieceLevels {
        rows = Map.copyOf(rows);
    }

    /** Two pieces, each by its column and its number in its cell. */
    public record Level(int column, int piece, int otherColumn, int otherPiece) {
        /** Whether neither of them begins its cell. */
        boolean isBelow() {
            return piece > 0 && otherPiece > 0;
        }
    }

    public static PieceLevels of(DisplayPlan plan) {
        Map<Integer, List<Level>> rows = new HashMap<>();
        for (int row = 0; row < plan.rows().size(); row++) {
            List<Level> levels = levels(plan, plan.rows().get(row).cells());
            if (!levels.isEmpty()) {
                rows.put(row, levels);
            }
        }
        return new PieceLevels(rows);
    }

    private static List<Level> levels(DisplayPlan plan, List<Cell> cells) {
        List<Level> levels = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            int other = plan.columns().get(column).comparedWith().orElse(-1);
            if (other >= 0) {
                for (Tie tie : cell.ties()) {
                    int piece = first(cell, tie.own());
                    int otherPiece = first(cells.get(other), tie.counterpart());
                    if (piece >= 0 && otherPiece >= 0 && piece + otherPiece > 0) {
                        levels.add(new Level(column, piece, other, otherPiece));
                    }
                }
            }
        }
        return levels;
    }

    /** The first piece of these paragraphs, or -1. */
    private static int first(Cell cell, ParagraphRange paragraphs) {
        List<Piece> pieces = cell.pieces();
        return IntStream.range(0, pieces.size())
                .filter(piece -> paragraphs.contains(pieces.get(piece).paragraph()))
                .findFirst()
                .orElse(-1);
    }

    /** Those in that row. */
    public List<Level> in(int row) {
        return rows.getOrDefault(row, List.of());
    }

    /** Those where what begins a cell has to stay at its top. */
    static List<Level> below(List<Level> levels) {
        return levels.stream().filter(Level::isBelow).toList();
    }
}
