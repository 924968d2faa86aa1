package variorum.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.Paragraph;
import variorum.read.document.DocumentWalk;

/** The rows of tables that are open in an old Word document, each inside a cell of the one before. */
final class OldWordRows {
    /** A damaged file may say anything. */
    private static final int DEEPEST = 64;

    private final DocumentWalk walk;

    /** For each open row, the innermost first, whether a cell of it is open. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    OldWordRows(DocumentWalk walk) {
        this.walk = walk;
    }

    /** In how many tables a paragraph lies. */
    static int level(Paragraph paragraph) {
        int least = paragraph.isInTable() || paragraph.isTableRowEnd() ? 1 : 0;
        return Math.min(DEEPEST, Math.max(least, paragraph.getTableLevel()));
    }

    /** Ends the rows that lie deeper, and opens those down to a level. */
    void goTo(int level) {
        while (open.size() > level) {
            endRow();
        }
        while (open.size() < level) {
            openCell();
            walk.startRow();
            open.push(false);
        }
    }

    /** Opens the next cell of the innermost row, if there is a row and its last cell has ended. */
    void openCell() {
        if (!open.isEmpty() && !open.element()) {
            walk.startCell();
            open.pop();
            open.push(true);
        }
    }

    void endCell() {
        if (open.poll() != null) {
            open.push(false);
        }
    }

    /** Nothing is left of a row that was deleted: its words were, too. LibreOffice marks the end of the row before. */
    void endRow() {
        open.pop();
        walk.endRow();
    }
}
