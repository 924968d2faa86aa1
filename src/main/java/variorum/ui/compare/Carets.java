package variorum.ui.compare;

import java.util.Optional;
import java.util.stream.IntStream;
import variorum.ui.compare.CaretWords.Landing;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.compare.picture.RowStyle;

/** Puts the carets of new panes where a reader expects them. */
final class Carets {
    private Carets() {}

    /** Puts all carets into the first text at or after that row. */
    static void begin(Spread first, int row) {
        first.columns().panes().forEach(pane -> toText(pane, row));
    }

    /**
     * Puts the caret of that column before the same words as before, or those of another version that answer to them,
     * and the others at the same row.
     */
    static void carry(Spread last, int column, Spread next) {
        last.columns().pane(column).ifPresent(before -> {
            int rowBefore = before.getCurrentParagraph();
            Optional<Landing> words = new CaretWords(last.picture(), column, rowBefore, before.getCaretColumn())
                    .in(next.picture(), next.picture().pane(column));
            int row = words.map(Landing::row)
                    .orElseGet(() -> SameRow.find(
                            last.picture().plan(), rowBefore, next.picture().plan()));
            next.columns().panes().forEach(pane -> pane.moveTo(row, 0));
            words.ifPresent(landing -> next.columns()
                    .pane(next.picture().pane(column))
                    .ifPresent(pane -> pane.moveTo(row, landing.offset())));
        });
    }

    private static void toText(VersionPane pane, int from) {
        IntStream.range(from, pane.getParagraphs().size())
                .filter(row -> pane.getParagraph(row).getParagraphStyle().kind() == RowStyle.Kind.TEXT)
                .findFirst()
                .ifPresent(row -> pane.moveTo(row, 0));
    }
}
