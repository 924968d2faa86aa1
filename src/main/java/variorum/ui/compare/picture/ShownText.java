package variorum.ui.compare.picture;

import java.util.List;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyledSegment;
import variorum.display.Cell;
import variorum.display.Piece;
import variorum.model.LineEnd;
import variorum.model.Span;
import variorum.ui.compare.picture.RunStyle.Source;

/**
 * The text of one cell as a document shows it. It is the version's own but for blanks: line ends inside a paragraph are
 * spaces, and paragraphs are set apart. So a character is found again by counting those that are not blank.
 */
public final class ShownText {
    private final String source;
    private final List<Piece> pieces;
    private final String shown;

    private ShownText(String source, List<Piece> pieces, String shown) {
        this.source = source;
        this.pieces = pieces;
        this.shown = shown;
    }

    /**
     * The words of one version in a running text.
     *
     * @param source the version's text
     * @param pieces of that version
     * @param whose how its runs are known
     */
    static ShownText in(
            Paragraph<RowStyle, String, RunStyle> running, String source, List<Piece> pieces, Source whose) {
        StringBuilder shown = new StringBuilder();
        for (StyledSegment<String, RunStyle> run : running.getStyledSegments()) {
            String text = run.getSegment();
            shown.append(run.getStyle().source() == whose ? text : " ".repeat(text.length()));
        }
        return new ShownText(source, pieces, shown.toString());
    }

    /** The text of a row that is no fold, in a column of its own. */
    static ShownText of(Picture picture, int row, int column) {
        return new ShownText(
                picture.version(column).text(),
                picture.plan().pieces(row, column),
                picture.documents().columns().get(column).getParagraph(row).getText());
    }

    /** The only version of a pane, in a row where it has text. */
    public static ShownText inPane(Picture picture, int row, int pane, Cell cell) {
        return new ShownText(
                picture.version(picture.column(pane)).text(),
                cell.pieces(),
                picture.documents().columns().get(pane).getParagraph(row).getText());
    }

    /** The place in the version's text that is shown there, right after the last character before it. */
    public int source(int place) {
        int solids = 0;
        for (int at = 0; at < Math.min(place, shown.length()); at++) {
            solids += isBlank(shown.charAt(at)) ? 0 : 1;
        }
        boolean isAfterBlank = place > 0 && place <= shown.length() && isBlank(shown.charAt(place - 1));
        return isAfterBlank ? sourceOf(solids) : solids == 0 ? sourceOf(0) : sourceOf(solids - 1) + 1;
    }

    /** Where that character that is not blank stands in the version's text; for one too many, the end. */
    private int sourceOf(int solid) {
        int passed = -1;
        for (Piece piece : pieces) {
            for (int at = piece.span().start(); at < piece.span().end(); at++) {
                passed += isBlank(source.charAt(at)) ? 0 : 1;
                if (passed == solid) {
                    return at;
                }
            }
        }
        return pieces.get(pieces.size() - 1).span().end();
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

    private static boolean isBlank(char character) {
        return LineEnd.isBlank(character);
    }
}
