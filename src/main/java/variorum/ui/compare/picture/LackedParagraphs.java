package variorum.ui.compare.picture;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.display.PlanRow.TextRow;
import variorum.display.Verdict;

/**
 * Where a version lacks many paragraphs that follow one another. Their empty cells are left as white as paper, and the
 * first one says how many they are: a column of empty frames would draw the eye to where there is nothing to read.
 */
final class LackedParagraphs {
    /** Fewer are seen at a glance. */
    private static final int FEWEST = 3;

    /** Of each row: how many rows the run has that it is part of; 0 outside of runs. */
    private final int[] runs;

    /** Of the first row of each run: how many paragraphs others have in it. */
    private final int[] paragraphs;

    LackedParagraphs(DisplayPlan plan, int column) {
        int rows = plan.rows().size();
        runs = new int[rows];
        paragraphs = new int[rows];
        for (int row = 0; row < rows; row++) {
            int end = row;
            while (end < rows && plan.rows().get(end) instanceof TextRow text && isLacked(plan, text, column)) {
                paragraphs[row] += begun(plan, end);
                end++;
            }
            if (end > row) {
                Arrays.fill(runs, row, end, end - row);
                row = end;
            }
        }
    }

    private static boolean isLacked(DisplayPlan plan, TextRow row, int column) {
        Cell cell = row.cells().get(column);
        return row.cells().stream().anyMatch(other -> !other.isEmpty())
                && cell.isEmpty()
                && cell.verdict() != Verdict.MOVED
                && cell.partnerRow().isEmpty()
                && !standsElsewhere(plan, row, column);
    }

    /** Whether others have in that row only what they moved there, and the version has it where it was. */
    private static boolean standsElsewhere(DisplayPlan plan, TextRow row, int column) {
        return row.cells().stream()
                .filter(other -> !other.isEmpty())
                .allMatch(other -> other.partnerRow().isPresent()
                        && !plan.pieces(other.partnerRow().getAsInt(), column).isEmpty());
    }

    /** How many paragraphs others begin there; a very long one goes on in the next rows. */
    private static int begun(DisplayPlan plan, int row) {
        return IntStream.range(0, plan.columns().size())
                .map(column -> plan.pieces(row, column).size() - (goesOn(plan, row, column) ? 1 : 0))
                .max()
                .orElse(0);
    }

    private static boolean goesOn(DisplayPlan plan, int row, int column) {
        List<Piece> above = row == 0 ? List.of() : plan.pieces(row - 1, column);
        List<Piece> here = plan.pieces(row, column);
        return !above.isEmpty()
                && !here.isEmpty()
                && above.get(above.size() - 1).paragraph() == here.get(0).paragraph();
    }

    boolean isInRun(int row) {
        return runs[row] >= FEWEST;
    }

    /** How many paragraphs are lacked from that row on, if it is the first one of a run. */
    OptionalInt beginningAt(int row) {
        return isInRun(row) && paragraphs[row] >= FEWEST ? OptionalInt.of(paragraphs[row]) : OptionalInt.empty();
    }
}
