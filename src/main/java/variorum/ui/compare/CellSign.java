package variorum.ui.compare;

import java.util.Locale;
import java.util.OptionalInt;
import variorum.display.Cell;
import variorum.display.Verdict;

/**
 * What hangs in the margin of a cell, so that its verdict is read without colour.
 *
 * @param mark one character, or none
 * @param words what the mark says, in words
 * @param styleClass named after the verdict
 */
record CellSign(String mark, String words, String styleClass) {
    static CellSign of(Cell cell, int row) {
        String mark = switch (cell.verdict()) {
            case KEPT, SPLIT, MERGED -> "";
            case REWORDED -> "~";
            case REWRITTEN -> "≈";
            case MOVED -> isBelow(cell.partnerRow(), row) ? "↓" : "↑";
            case ADDED -> "+";
            case REMOVED -> "−";
        };
        return new CellSign(mark, words(cell, row), "sign-" + name(cell.verdict()));
    }

    private static String words(Cell cell, int row) {
        String words = switch (cell.verdict()) {
            case KEPT -> "Kept";
            case REWORDED -> "Reworded";
            case REWRITTEN -> "Rewritten";
            case SPLIT -> "Split: one paragraph became several";
            case MERGED -> "Merged: several paragraphs became one";
            case MOVED ->
                "Moved: stands further " + (isBelow(cell.partnerRow(), row) ? "down" : "up") + " in the other version";
            case ADDED -> "Added: the version it is compared with has nothing here";
            case REMOVED -> "Removed: nothing of it in this version";
        };
        String doubt = cell.sure() ? "" : "Doubtful. ";
        return cell.why().isEmpty() ? doubt + words : doubt + words + ". " + cell.why();
    }

    private static boolean isBelow(OptionalInt partner, int row) {
        return partner.isPresent() && partner.getAsInt() > row;
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
