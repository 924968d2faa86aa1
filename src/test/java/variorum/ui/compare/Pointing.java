package variorum.ui.compare;

import variorum.model.Span;
import variorum.ui.compare.PointingViewModel.Pointed;

/** Puts a reader's caret somewhere without a window. */
public final class Pointing {
    private Pointing() {}

    /** Puts it at a character of the base's text. */
    public static void at(ComparisonViewModel comparison, int row, int character) {
        comparison.pointing().pointAt(new Pointed(row, new Span(character, character)));
    }
}
