package variorum.ui.compare;

import java.util.Optional;
import java.util.stream.IntStream;
import variorum.display.DisplayPlan;
import variorum.display.Together;
import variorum.ui.compare.picture.CellSign;
import variorum.ui.compare.picture.Moves;
import variorum.ui.compare.picture.Moves.Move;

/**
 * One end of a move.
 *
 * @param column of the version that has the paragraph elsewhere than the one it is compared with
 * @param whereItWas whether this is the end in the version that it is compared with
 */
record MovedEnd(int column, Move move, boolean whereItWas) {

    /** The end of a move in that row, of that column if possible; empty if nothing was moved. */
    static Optional<MovedEnd> at(DisplayPlan plan, int row, int column) {
        return IntStream.concat(
                        IntStream.of(column), IntStream.range(0, plan.columns().size()))
                .filter(each ->
                        each >= 0 && plan.columns().get(each).comparedWith().isPresent())
                .boxed()
                .flatMap(each -> Moves.in(plan, each).stream()
                        .filter(move -> move.row() == row || move.partnerRow() == row)
                        .map(move -> new MovedEnd(each, move, move.partnerRow() == row)))
                .findFirst();
    }

    /** The option that shows the other end beside this one. */
    Together together(DisplayPlan plan) {
        return new Together(
                plan.columns().get(column).version(),
                plan.pieces(move.row(), column).get(0).paragraph(),
                whereItWas);
    }

    /** Such as {@code Paragraph 7, moved up past 5 paragraphs}. */
    String words(DisplayPlan plan) {
        return CellSign.of(plan, move.row(), column).hint().lines().findFirst().orElse("");
    }
}
