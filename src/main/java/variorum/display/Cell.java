package variorum.display;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one column has in one row.
 *
 * @param pieces its paragraphs; none if the version has nothing at this place
 * @param verdict what became of them. An empty cell of another version is {@code REMOVED}, or {@code MOVED} if its text
 *     is elsewhere, or {@code KEPT} if its counterpart is empty too. The base's cells have the verdict of the only
 *     comparison, or {@code KEPT} if several versions are compared with it
 * @param change the number of the change that the whole cell is (added, removed, moved), if it is one
 * @param partnerRow for a moved paragraph, and for the empty cell that it left, the plan row of the other end
 * @param sure false if the alignment is doubtful
 * @param byHand whether the reader linked some of its paragraphs
 * @param why one sentence on the alignment; may be empty
 * @param ties what corresponds to its paragraphs in the same row, in the comparison whose verdict it has
 * @param shift where its paragraphs, or those that it lacks, went; empty if none was moved
 */
public record Cell(
        List<Piece> pieces,
        Verdict verdict,
        OptionalInt change,
        OptionalInt partnerRow,
        boolean sure,
        boolean byHand,
        String why,
        List<Tie> ties,
        Optional<Shift> shift) {
    public Cell {
        pieces = List.copyOf(pieces);
        ties = List.copyOf(ties);
    }

    /** A cell that has no verdict of its own. */
    public static Cell kept(List<Piece> pieces, OptionalInt partnerRow) {
        return new Cell(
                pieces, Verdict.KEPT, OptionalInt.empty(), partnerRow, true, false, "", List.of(), Optional.empty());
    }

    /** An empty cell beside paragraphs that were removed. */
    public static Cell lack() {
        return new Cell(
                List.of(),
                Verdict.REMOVED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                true,
                false,
                "",
                List.of(),
                Optional.empty());
    }

    public Cell withPieces(List<Piece> newPieces) {
        return new Cell(newPieces, verdict, change, partnerRow, sure, byHand, why, ties, shift);
    }

    public Cell withPartnerRow(OptionalInt newPartnerRow) {
        return new Cell(pieces, verdict, change, newPartnerRow, sure, byHand, why, ties, shift);
    }

    /** The part of it that one of its ties is about. */
    public Cell only(Tie tie) {
        List<Piece> own = pieces.stream()
                .filter(piece -> tie.own().contains(piece.paragraph()))
                .toList();
        return new Cell(own, tie.verdict(), change, partnerRow, sure, byHand, why, List.of(tie), shift);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The one character that shows its verdict without colour; for moved paragraphs, an arrow to where they went. */
    public String sign() {
        return shift.map(Shift::sign).orElse(verdict.sign());
    }
}
