package variorum.display.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.display.PlanRow.TextRow;
import variorum.display.levels.LevelRow.Pieces;
import variorum.display.levels.PieceLevels.Level;

/** In which table row each piece of a row of the plan begins, counted from 0. */
final class SubRowTops {
    private final TextRow row;
    private final LevelRow settled;

    private SubRowTops(TextRow row, LevelRow settled) {
        this.row = row;
        this.settled = settled;
    }

    /** Where pieces cross, first ones stay at the top, and if that is not enough, all stay together. */
    static SubRowTops of(TextRow row, List<Level> levels) {
        return Stream.of(levels, PieceLevels.below(levels), List.<Level>of())
                .flatMap(some -> LevelRow.settled(cells(row, some), some).stream())
                .findFirst()
                .map(settled -> new SubRowTops(row, settled))
                .orElseThrow();
    }

    private static List<Pieces> cells(TextRow row, List<Level> levels) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(column -> oneBelowAnother(row, levels, column))
                .toList();
    }

    /** The pieces of a cell as if each that is level were one table row below the last. */
    private static Pieces oneBelowAnother(TextRow row, List<Level> levels, int column) {
        List<Double> tops = new ArrayList<>(List.of(0.0));
        int parts = 1;
        for (int piece = 1; piece < row.cells().get(column).pieces().size(); piece++) {
            parts += isLevel(levels, column, piece) ? 1 : 0;
            tops.add(parts - 1.0);
        }
        return new Pieces(tops, parts);
    }

    private static boolean isLevel(List<Level> levels, int column, int piece) {
        return levels.stream()
                .anyMatch(level -> (level.column() == column && level.piece() == piece)
                        || (level.otherColumn() == column && level.otherPiece() == piece));
    }

    int top(int column, int piece) {
        return (int) settled.top(column, piece);
    }

    /** The first piece behind those that begin in the same table row as that one. */
    int endOfPart(int column, int from) {
        int pieces = row.cells().get(column).pieces().size();
        return IntStream.range(from, pieces)
                .filter(piece -> top(column, piece) != top(column, from))
                .findFirst()
                .orElse(pieces);
    }

    /** How many table rows there are. */
    int rows() {
        return (int) settled.height();
    }
}
