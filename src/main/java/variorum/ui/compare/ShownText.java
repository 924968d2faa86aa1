package variorum.ui.compare;

import java.util.List;
import variorum.display.Piece;
import variorum.display.PlanRow;
import variorum.model.Span;

/**
 * The text of one cell as a document shows it. It is the version's own but for blanks: line ends inside a paragraph are
 * spaces, and paragraphs are set apart. So a character is found again by counting those that are not blank.
 */
final class ShownText {
    private final String source;
    private final List<Piece> pieces;
    private final String shown;

    private ShownText(String source, List<Piece> pieces, String shown) {
        this.source = source;
        this.pieces = pieces;
        this.shown = shown;
    }

    /** The text of a row that is no fold. */
    static ShownText of(Picture picture, int row, int column) {
        int version = picture.plan().columns().get(column).version();
        PlanRow.TextRow text = (PlanRow.TextRow) picture.plan().rows().get(row);
        return new ShownText(
                picture.collation().versions().get(version).text(),
                text.cells().get(column).pieces(),
                picture.documents().columns().get(column).getParagraph(row).getText());
    }

    /** Where these characters of the version are shown, as far as they are. */
    Span shown(Span words) {
        int start = place(solidsBefore(words.start()));
        int end = place(solidsBefore(words.end()) - 1) + 1;
        return new Span(Math.min(start, end), Math.min(Math.max(start, end), shown.length()));
    }

    private int solidsBefore(int end) {
        int solids = 0;
        for (Piece piece : pieces) {
            for (int at = piece.span().start(); at < Math.min(end, piece.span().end()); at++) {
                solids += isBlank(source.charAt(at)) ? 0 : 1;
            }
        }
        return solids;
    }

    /** Where that character that is not blank is shown, counted from 0. */
    private int place(int solid) {
        int passed = -1;
        for (int at = 0; at < shown.length(); at++) {
            passed += isBlank(shown.charAt(at)) ? 0 : 1;
            if (passed == solid && solid >= 0) {
                return at;
            }
        }
        return solid < 0 ? -1 : shown.length();
    }

    /** Also what {@code \R} takes for a line end. */
    private static boolean isBlank(char character) {
        return character == '\u0085' || Character.isWhitespace(character);
    }
}
