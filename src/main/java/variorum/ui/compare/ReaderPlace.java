package variorum.ui.compare;

import java.util.Optional;
import java.util.OptionalInt;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import variorum.model.Span;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.compare.picture.Hit;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.ShownText;
import variorum.ui.compare.picture.View;

/** Finds out where the reader is, so that a search starts there. */
final class ReaderPlace {
    private ReaderPlace() {}

    /** The start of the caret or selection of that column if it is visible, or else the row at the top. */
    static Hit in(Spread spread, OptionalInt column) {
        return column.isPresent() ? in(spread, column.getAsInt()) : atTop(spread);
    }

    private static Hit in(Spread spread, int column) {
        return spread.columns()
                .pane(column)
                .map(ReaderPlace::start)
                .filter(start -> spread.isInSight(start.getMajor()))
                .map(start -> at(start.getMajor(), column, character(spread.picture(), column, start)))
                .orElseGet(() -> atTop(spread));
    }

    private static Hit atTop(Spread spread) {
        return at(spread.bookmark().row(), 0, 0);
    }

    private static Position start(VersionPane pane) {
        return pane.offsetToPosition(pane.getSelection().getStart(), Bias.Forward);
    }

    private static Hit at(int row, int column, int character) {
        return new Hit(row, column, new Span(character, character));
    }

    /** The offset in the version's text; 0 if the pane shows more than one version, or nothing of it. */
    private static int character(Picture picture, int column, Position place) {
        return Optional.of(picture)
                .filter(shown -> shown.view() == View.SIDE_BY_SIDE)
                .map(shown -> shown.plan().rows().get(place.getMajor()))
                .filter(row -> !row.pieces(column).isEmpty())
                .map(row -> ShownText.inPane(
                        picture, place.getMajor(), column, row.cells().get(column)))
                .map(text -> text.source(place.getMinor()))
                .orElse(0);
    }
}
