package variorum.display;

import java.util.List;
import java.util.OptionalInt;
import variorum.model.Link;

/**
 * What one column has in one row.
 *
 * @param pieces its paragraphs; none where the version has nothing at this place
 * @param verdict what became of them. An empty cell of another version is {@code REMOVED}, or {@code MOVED} where its
 *     text stands elsewhere, or {@code KEPT} where its counterpart is empty too. The base's column has the verdict of
 *     the one comparison, or {@code KEPT} where several versions are compared with it
 * @param change the number of the change that the whole cell is (added, removed, moved), if it is one
 * @param partnerRow for a moved paragraph, and for the empty cell that it left, the plan row where the other end stands
 * @param sure false where the alignment is doubtful
 * @param why one sentence on the alignment; may be empty
 */
public record Cell(
        List<Piece> pieces, Verdict verdict, OptionalInt change, OptionalInt partnerRow, boolean sure, String why) {
    public Cell {
        pieces = List.copyOf(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether the reader linked it, or some of its paragraphs. */
    public boolean isByHand() {
        return why.contains(Link.BY_HAND);
    }
}
