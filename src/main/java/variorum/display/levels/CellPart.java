package variorum.display.levels;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import variorum.display.Cell;
import variorum.display.Piece;
import variorum.display.Tie;
import variorum.display.Verdict;

/** Some of the pieces of a cell, with the verdict of only what corresponds to them. */
final class CellPart {
    private final Cell cell;
    private final List<Piece> pieces;
    private final boolean isFirst;
    private final boolean showsLack;

    private CellPart(Cell cell, int from, int end, boolean showsLack) {
        this.cell = cell;
        this.pieces = cell.pieces().subList(from, end);
        this.isFirst = from == 0;
        this.showsLack = showsLack;
    }

    /**
     * The pieces {@code [from, end)} of a cell.
     *
     * @param showsLack whether what the cell lacks is shown separately, rather than by the first part
     */
    static Cell of(Cell cell, int from, int end, boolean showsLack) {
        boolean isWhole = end - from == cell.pieces().size() && !showsLack;
        return isWhole ? cell : new CellPart(cell, from, end, showsLack).cell();
    }

    private Cell cell() {
        List<Tie> ties = cell.ties().stream()
                .filter(tie -> pieces.stream().anyMatch(piece -> tie.own().contains(piece.paragraph())))
                .toList();
        boolean isMove = isMove(ties) || (isFirst && !isMove(cell.ties()));
        return new Cell(
                pieces,
                verdict(ties),
                isMove ? cell.change() : OptionalInt.empty(),
                isMove ? cell.partnerRow() : OptionalInt.empty(),
                cell.sure(),
                cell.byHand(),
                cell.why(),
                ties,
                isMove ? cell.shift() : Optional.empty());
    }

    private static boolean isMove(List<Tie> ties) {
        return ties.stream().anyMatch(tie -> tie.verdict() == Verdict.MOVED);
    }

    private Verdict verdict(List<Tie> ties) {
        Optional<Verdict> strongest = strongest(ties);
        if (strongest.isEmpty()) {
            return cell.verdict();
        }
        boolean isOnlyHere = !areTied(pieces);
        boolean isOnlyThere = isFirst
                && !showsLack
                && areTied(cell.pieces())
                && !strongest(cell.ties()).equals(Optional.of(cell.verdict()));
        return strongest.get() == Verdict.KEPT && (isOnlyHere || isOnlyThere) ? Verdict.REWORDED : strongest.get();
    }

    private static Optional<Verdict> strongest(List<Tie> ties) {
        return ties.stream().map(Tie::verdict).max(Comparator.naturalOrder());
    }

    /** Whether something answers to each. */
    private boolean areTied(List<Piece> some) {
        return some.stream()
                .allMatch(
                        piece -> cell.ties().stream().anyMatch(tie -> tie.own().contains(piece.paragraph())));
    }
}
