package variorum.ui.compare;

import java.util.stream.IntStream;

/** Puts the carets of new panes where a reader expects them. */
final class Carets {
    private Carets() {}

    /** Where the caret stood in the pane of that column; at first, in the first text of each version. */
    static void carry(Spread last, int column, Spread next) {
        if (last.picture().isEmpty()) {
            next.columns().panes().forEach(Carets::toText);
        } else {
            last.columns().pane(column).map(VersionPane::getCurrentParagraph).ifPresent(before -> {
                int row = SameRow.find(
                        last.picture().plan(), before, next.picture().plan());
                next.columns().panes().forEach(it -> it.moveTo(row, 0));
            });
        }
    }

    private static void toText(VersionPane pane) {
        IntStream.range(0, pane.getParagraphs().size())
                .filter(row -> pane.getParagraph(row).getParagraphStyle().kind() == RowStyle.Kind.TEXT)
                .findFirst()
                .ifPresent(row -> pane.moveTo(row, 0));
    }
}
