package variorum.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.model.ParagraphRange;
import variorum.model.Span;

/**
 * Paragraphs of one version of a picture.
 *
 * @param version its index in the collation
 * @param paragraphs at least one
 */
record VersionParagraphs(int version, ParagraphRange paragraphs) {

    /**
     * A place between the paragraphs of a column.
     *
     * @param row of the plan
     * @param piece the place of a paragraph in its cell, from 0
     */
    record Spot(int row, int piece) {}

    /** The paragraphs of a column from one place to another, both included; empty where it has none there. */
    static Optional<VersionParagraphs> between(DisplayPlan plan, int column, Spot from, Spot to) {
        Optional<ParagraphRange> found = Optional.empty();
        for (int row = from.row(); row <= to.row() && row < plan.rows().size(); row++) {
            List<Piece> pieces = plan.pieces(row, column);
            for (int piece = 0; piece < pieces.size(); piece++) {
                boolean isBefore = row == from.row() && piece < from.piece();
                boolean isAfter = row == to.row() && piece > to.piece();
                if (!isBefore && !isAfter) {
                    Piece next = pieces.get(piece);
                    int first = found.map(ParagraphRange::from).orElse(next.paragraph());
                    found = Optional.of(new ParagraphRange(first, next.paragraph() + 1));
                }
            }
        }
        int version = plan.columns().get(column).version();
        return found.map(range -> new VersionParagraphs(version, range));
    }

    /** The characters of them that each row has in that column. */
    Map<Integer, Span> byRow(DisplayPlan plan, int column) {
        Map<Integer, Span> words = new HashMap<>();
        if (column >= 0 && plan.columns().get(column).version() == version) {
            for (int row = 0; row < plan.rows().size(); row++) {
                List<Piece> own = plan.pieces(row, column).stream()
                        .filter(piece -> paragraphs.contains(piece.paragraph()))
                        .toList();
                if (!own.isEmpty()) {
                    Span first = own.get(0).span();
                    words.put(row, first.union(own.get(own.size() - 1).span()));
                }
            }
        }
        return words;
    }
}
