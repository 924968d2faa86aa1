package variorum.ui.compare;

import java.util.Locale;
import java.util.OptionalInt;
import variorum.display.Cell;

/**
 * What hangs in the margin of a cell, so that its verdict is read without colour.
 *
 * @param mark one character, or none
 * @param words what the mark says, in words
 * @param styleClass named after the verdict
 */
record CellSign(String mark, String words, String styleClass) {
    /**
     * The sign of a cell of that row.
     *
     * @param isBase whether its column is the base's, where what was done to the wording in others is not said again
     */
    static CellSign of(Cell cell, int row, boolean isBase) {
        String mark = isBase ? markOfBase(cell, row) : mark(cell, row);
        String doubt = cell.sure() ? "" : "Doubtful. ";
        String why = cell.why().isEmpty() ? "" : ". " + cell.why();
        return new CellSign(
                mark,
                doubt + words(cell, row) + why,
                "sign-" + cell.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static String markOfBase(Cell cell, int row) {
        return switch (cell.verdict()) {
            case REMOVED, MOVED -> mark(cell, row);
            case KEPT, REWORDED, REWRITTEN, SPLIT, MERGED, ADDED -> "";
        };
    }

    private static String mark(Cell cell, int row) {
        return switch (cell.verdict()) {
            case KEPT, SPLIT, MERGED -> "";
            case REWORDED -> "~";
            case REWRITTEN -> "≈";
            case MOVED -> isBelow(cell.partnerRow(), row) ? "↓" : "↑";
            case ADDED -> cell.isEmpty() ? "" : "+";
            case REMOVED -> "−";
        };
    }

    private static String words(Cell cell, int row) {
        return switch (cell.verdict()) {
            case KEPT -> cell.isEmpty() ? "Nothing here" : "Kept";
            case REWORDED -> "Reworded";
            case REWRITTEN -> "Rewritten";
            case SPLIT -> "Split: one paragraph became several";
            case MERGED -> "Merged: several paragraphs became one";
            case MOVED ->
                "Moved: stands further " + (isBelow(cell.partnerRow(), row) ? "down" : "up") + " in the other version";
            case ADDED -> "Added";
            case REMOVED -> "Removed";
        };
    }

    private static boolean isBelow(OptionalInt partner, int row) {
        return partner.isPresent() && partner.getAsInt() > row;
    }
}
