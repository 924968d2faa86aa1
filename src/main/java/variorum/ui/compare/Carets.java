package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.compare.picture.PieceBreak;
import variorum.ui.compare.picture.RowStyle;
import variorum.ui.compare.picture.View;

/** Puts the carets of new panes where a reader expects them. */
final class Carets {
    private Carets() {}

    /**
     * Where a caret is in the words of its version.
     *
     * @param inside how many characters of the paragraph are before it
     */
    private record InWords(int paragraph, int inside) {}

    /** Puts all carets into the first text at or after that row. */
    static void begin(Spread first, int row) {
        first.columns().panes().forEach(pane -> toText(pane, row));
    }

    /** Puts the caret of that column before the same words as before, and the others at the same row. */
    static void carry(Spread last, int column, Spread next) {
        last.columns().pane(column).ifPresent(before -> {
            DisplayPlan from = last.picture().plan();
            DisplayPlan to = next.picture().plan();
            int rowBefore = before.getCurrentParagraph();
            Optional<InWords> words = isOfOneVersion(last, column) && isOfOneVersion(next, column)
                    ? inWords(before, pieces(from, rowBefore, column))
                    : Optional.empty();
            int row = words.flatMap(caret -> row(to, column, caret.paragraph()))
                    .orElseGet(() -> SameRow.find(from, rowBefore, to));
            next.columns().panes().forEach(pane -> pane.moveTo(row, 0));
            words.ifPresent(caret ->
                    next.columns().pane(column).ifPresent(pane -> toWords(pane, row, pieces(to, row, column), caret)));
        });
    }

    /** Whether the pane of that column shows its version alone. */
    private static boolean isOfOneVersion(Spread spread, int column) {
        return spread.picture().view() == View.SIDE_BY_SIDE
                && column < spread.picture().plan().columns().size();
    }

    private static Optional<InWords> inWords(VersionPane pane, List<Piece> pieces) {
        String before = pane.getParagraph(pane.getCurrentParagraph()).getText().substring(0, pane.getCaretColumn());
        String[] parts = before.split(PieceBreak.TEXT, -1);
        int piece = parts.length - 1;
        return piece < pieces.size()
                ? Optional.of(new InWords(pieces.get(piece).paragraph(), parts[piece].length()))
                : Optional.empty();
    }

    private static void toWords(VersionPane pane, int row, List<Piece> pieces, InWords caret) {
        int piece = pieces.stream().map(Piece::paragraph).toList().indexOf(caret.paragraph());
        String[] parts = pane.getParagraph(row).getText().split(PieceBreak.TEXT, -1);
        if (piece >= 0 && piece < parts.length) {
            int start = IntStream.range(0, piece)
                    .map(each -> parts[each].length() + PieceBreak.TEXT.length())
                    .sum();
            pane.moveTo(row, start + Math.min(caret.inside(), parts[piece].length()));
        }
    }

    private static Optional<Integer> row(DisplayPlan plan, int column, int paragraph) {
        return IntStream.range(0, plan.rows().size())
                .filter(row -> pieces(plan, row, column).stream().anyMatch(piece -> piece.paragraph() == paragraph))
                .boxed()
                .findFirst();
    }

    private static List<Piece> pieces(DisplayPlan plan, int row, int column) {
        return row < plan.rows().size() ? plan.pieces(row, column) : List.of();
    }

    private static void toText(VersionPane pane, int from) {
        IntStream.range(from, pane.getParagraphs().size())
                .filter(row -> pane.getParagraph(row).getParagraphStyle().kind() == RowStyle.Kind.TEXT)
                .findFirst()
                .ifPresent(row -> pane.moveTo(row, 0));
    }
}
