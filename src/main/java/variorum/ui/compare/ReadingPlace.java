package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.display.PlanRow;
import variorum.model.Version;
import variorum.ui.compare.picture.Picture;

/**
 * Where a reader is in a comparison, in a form that can be found again in another picture of the same versions.
 *
 * @param version the one whose paragraph is at the top, or is the first one below what is put away there
 * @param paragraph its index in that version
 * @param above how many rows that are put away stand between the top and that paragraph
 * @param inside how much of the row at the top is above it, from 0 to 1
 * @param change the number of the change that the reader is at
 * @param changes how many changes there are, because the numbers mean other changes if there are more or fewer
 * @param pane the one with the keyboard, from the left
 */
public record ReadingPlace(
        Version version, int paragraph, int above, double inside, OptionalInt change, int changes, int pane) {

    /** Of a reader at that change and in that pane of the picture; empty where no text is below the bookmark. */
    static Optional<ReadingPlace> of(Picture picture, Bookmark top, OptionalInt change, int pane) {
        DisplayPlan plan = picture.plan();
        for (int row = top.row(); row < plan.rows().size(); row++) {
            for (int column = 0; column < plan.columns().size(); column++) {
                List<Piece> pieces = plan.pieces(row, column);
                if (!pieces.isEmpty()) {
                    return Optional.of(new ReadingPlace(
                            picture.version(column),
                            pieces.get(0).paragraph(),
                            row - top.row(),
                            Math.min(1, Math.max(0, top.inside())),
                            change,
                            plan.changes().size(),
                            pane));
                }
            }
        }
        return Optional.empty();
    }

    /** Where that is in the picture: at the paragraph, or at the last one before it that is shown. */
    Optional<Bookmark> in(Picture picture) {
        DisplayPlan plan = picture.plan();
        OptionalInt column = IntStream.range(0, plan.columns().size())
                .filter(each -> picture.version(each).equals(version))
                .findFirst();
        return column.isPresent() ? Optional.of(in(plan, column.getAsInt())) : Optional.empty();
    }

    private Bookmark in(DisplayPlan plan, int column) {
        Bookmark nearest = Bookmark.START;
        int distance = Integer.MAX_VALUE;
        for (int row = 0; row < plan.rows().size(); row++) {
            for (Piece piece : plan.pieces(row, column)) {
                int before = paragraph - piece.paragraph();
                if (before >= 0 && before < distance) {
                    nearest = before == 0 ? top(plan, row) : new Bookmark(row, 0);
                    distance = before;
                }
            }
        }
        return nearest;
    }

    /** The top above the row of the paragraph; that row itself where something else stands there now. */
    private Bookmark top(DisplayPlan plan, int row) {
        boolean isBelowFolds = above <= row
                && plan.rows().subList(row - above, row).stream().allMatch(PlanRow.FoldRow.class::isInstance);
        return isBelowFolds ? new Bookmark(row - above, inside) : new Bookmark(row, 0);
    }

    /** The change that the reader was at, if it is among these. */
    OptionalInt changeAmong(int count) {
        return change.isPresent() && change.getAsInt() < count && count == changes ? change : OptionalInt.empty();
    }
}
