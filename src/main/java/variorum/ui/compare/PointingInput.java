package variorum.ui.compare;

import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import variorum.model.Span;
import variorum.ui.compare.PointingViewModel.Pointed;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.ShownText;

/** Tells which words of its version the caret, or the selection, of a pane is at. */
final class PointingInput {
    private final VersionPane pane;
    private final Picture picture;
    private final int column;

    private PointingInput(VersionPane pane, Picture picture, int column) {
        this.pane = pane;
        this.picture = picture;
        this.column = column;
    }

    static void install(VersionPane pane, Picture picture, int column, PointingViewModel model) {
        PointingInput input = new PointingInput(pane, picture, column);
        pane.selectionProperty().subscribe(selection -> model.pointAt(input.pointed(selection)));
    }

    private Pointed pointed(IndexRange selection) {
        Position from = pane.offsetToPosition(selection.getStart(), Bias.Forward);
        Position to = pane.offsetToPosition(selection.getEnd(), Bias.Forward);
        int start = source(from.getMajor(), from.getMinor());
        int end = selection.getLength() == 0 ? start : source(to.getMajor(), to.getMinor());
        return new Pointed(from.getMajor(), new Span(start, Math.max(start, end)));
    }

    /** The place in the version's text; where it has nothing in that row, the end of what it has before. */
    private int source(int row, int offset) {
        for (int at = Math.min(row, picture.plan().rows().size() - 1); at >= 0; at--) {
            if (!picture.plan().pieces(at, column).isEmpty()) {
                ShownText shown =
                        ShownText.inPane(picture, at, 0, picture.plan().cell(at, column));
                return shown.source(at == row ? offset : Integer.MAX_VALUE);
            }
        }
        return 0;
    }
}
