package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.display.Change;
import variorum.display.Column;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.display.Tie;
import variorum.model.ParagraphRange;

/**
 * The two sides of a gutter, and whose links it has.
 *
 * @param column the column whose links are drawn, at one side of the gutter
 * @param rightColumn the column right of the gutter
 */
record GutterSides(DisplayPlan plan, int column, int rightColumn) {

    /**
     * The gutter left of that column, with its links, or with those of the column before if the base is at the right.
     */
    static GutterSides leftOf(DisplayPlan plan, int rightColumn) {
        boolean baseIsLeft = plan.columns().subList(0, rightColumn).stream().anyMatch(Column::isBase);
        return new GutterSides(plan, baseIsLeft ? rightColumn : rightColumn - 1, rightColumn);
    }

    int leftColumn() {
        return rightColumn - 1;
    }

    /** The ties that are drawn in a row of text, without those of paragraphs that are elsewhere. */
    List<Tie> ties(int row) {
        return plan.cell(row, column).ties().stream()
                .filter(tie -> !pieces(row, column, tie.own()).isEmpty())
                .toList();
    }

    /** Which pieces of a cell belong to those paragraphs. */
    List<Integer> pieces(int row, int side, ParagraphRange paragraphs) {
        List<Piece> pieces = plan.cell(row, side).pieces();
        return IntStream.range(0, pieces.size())
                .filter(piece -> paragraphs.contains(pieces.get(piece).paragraph()))
                .boxed()
                .toList();
    }

    /**
     * A paragraph of the counterpart that was removed, beside others of the row that were not.
     *
     * @param piece its place in the counterpart's cell
     */
    record Lack(Change removal, int piece, int paragraph) {}

    List<Lack> lacked(int row) {
        if (counterpart() < 0
                || plan.cell(row, column).isEmpty()
                || plan.cell(row, counterpart()).pieces().size() == 1) {
            return List.of();
        }
        List<Piece> there = plan.cell(row, counterpart()).pieces();
        return IntStream.range(0, there.size())
                .filter(piece -> !isTied(row, there.get(piece)))
                .boxed()
                .flatMap(piece -> removal(row, there.get(piece)).stream()
                        .map(change -> new Lack(change, piece, there.get(piece).paragraph())))
                .toList();
    }

    private boolean isTied(int row, Piece there) {
        return plan.cell(row, column).ties().stream()
                .anyMatch(tie -> tie.counterpart().contains(there.paragraph()));
    }

    private Optional<Change> removal(int row, Piece there) {
        return plan.changes().stream()
                .filter(change -> change.kind() == Change.Kind.PARAGRAPH_REMOVED
                        && change.row() == row
                        && change.otherColumn() == column
                        && change.base().overlaps(there.span()))
                .findFirst();
    }

    /** The column that the links lead to, wherever it is; -1 for none. */
    int counterpart() {
        return plan.columns().get(column).comparedWith().orElse(-1);
    }

    /** Whether paragraphs of that column, at one side of the gutter, are an end of its links. */
    boolean isLinked(int side) {
        return side == column || side == counterpart();
    }
}
