package variorum.ui.compare;

import java.util.Optional;
import variorum.display.Cell;
import variorum.display.PlanRow.TextRow;
import variorum.display.Verdict;
import variorum.ui.compare.picture.CellSign;

/**
 * How the link beside a row looks. Where it is the same, one node serves one row after the other: for each that comes
 * into the scene JavaFX would seek its styles.
 */
record LinkLook(Verdict verdict, boolean sure, String words) {

    /** None for a row whose link has parts, or how far it moved as words, that few others have. */
    static Optional<LinkLook> of(GutterSides sides, int row) {
        return sides.plan().rows().get(row) instanceof TextRow text
                ? of(sides, row, text.cells().get(sides.column()))
                : Optional.empty();
    }

    private static Optional<LinkLook> of(GutterSides sides, int row, Cell cell) {
        return cell.byHand()
                        || cell.verdict() == Verdict.MOVED
                        || sides.ties(row).size() > 1
                        || !sides.lacked(row).isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkLook(
                        cell.verdict(),
                        cell.sure(),
                        CellSign.of(sides.plan(), row, sides.column()).words()));
    }
}
