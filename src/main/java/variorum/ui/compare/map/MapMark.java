package variorum.ui.compare.map;

import java.util.Locale;
import variorum.display.Cell;

/** What the map shows of a cell; the later, the more it matters. */
enum MapMark {
    NOTHING,
    FURNITURE,
    KEPT,
    /** Removed, in the version that lacks it. */
    MISSING,
    REWORDED,
    REWRITTEN,
    MOVED,
    ADDED,
    REMOVED;

    static MapMark of(Cell cell) {
        if (cell.isEmpty()) {
            return switch (cell.verdict()) {
                case REMOVED -> MISSING;
                case KEPT, REWORDED, REWRITTEN, SPLIT, MERGED, MOVED, ADDED -> NOTHING;
            };
        }
        return switch (cell.verdict()) {
            case KEPT -> KEPT;
            case REWORDED, SPLIT, MERGED -> REWORDED;
            case REWRITTEN -> REWRITTEN;
            case MOVED -> MOVED;
            case ADDED -> ADDED;
            case REMOVED -> REMOVED;
        };
    }

    String styleClass() {
        return "map-" + name().toLowerCase(Locale.ROOT);
    }
}
