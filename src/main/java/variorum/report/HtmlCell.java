package variorum.report;

import java.io.IOException;
import java.util.Locale;
import variorum.display.Cell;
import variorum.display.Mark;
import variorum.display.Piece;
import variorum.display.Verdict;
import variorum.model.Span;
import variorum.model.Version;

/** One version's text in one row, with its margin. */
final class HtmlCell {
    private final Version version;
    private final Cell cell;
    private final int row;
    private final HtmlWriter html;

    HtmlCell(Version version, Cell cell, int row, HtmlWriter html) {
        this.version = version;
        this.cell = cell;
        this.row = row;
        this.html = html;
    }

    void write(boolean isBase) throws IOException {
        writeMargin(isBase);
        html.open("td", "class", style());
        if (cell.isEmpty()) {
            writeGap();
        }
        for (Piece piece : cell.pieces()) {
            write(piece);
        }
        html.close("td");
    }

    private String style() {
        String verdict = word(cell.verdict());
        return verdict + (cell.isEmpty() ? " gap" : "") + (cell.sure() ? "" : " doubtful");
    }

    private void writeMargin(boolean isBase) throws IOException {
        html.open("td", "class", "margin " + word(cell.verdict()));
        if (!cell.isEmpty()) {
            html.element("span", String.valueOf(cell.pieces().get(0).paragraph() + 1), "class", "number");
        }
        if (saysSomething(isBase)) {
            writeSign();
        }
        html.close("td");
    }

    /** A kept paragraph needs no sign, and what was done to the base's words is told beside the other version's. */
    private boolean saysSomething(boolean isBase) {
        return switch (cell.verdict()) {
            case KEPT -> false;
            case REWORDED, REWRITTEN -> !isBase;
            case SPLIT, MERGED, MOVED, ADDED, REMOVED -> true;
        };
    }

    private void writeSign() throws IOException {
        String doubt = cell.sure() ? "" : " (doubtful)";
        String why = cell.why().isEmpty() ? "" : ": " + cell.why();
        String title = word(cell.verdict()) + doubt + why;
        if (cell.partnerRow().isPresent()) {
            html.element("a", arrow(), "class", "sign", "href", partner(), "title", title, "aria-label", title);
        } else {
            String sign = VerdictSign.of(cell.verdict()) + (cell.sure() ? "" : "?");
            html.element("span", sign, "class", "sign", "role", "img", "title", title, "aria-label", title);
        }
    }

    private String partner() {
        return "#row-" + cell.partnerRow().orElseThrow();
    }

    private String arrow() {
        return isPartnerBelow() ? "↓" : "↑";
    }

    private boolean isPartnerBelow() {
        return cell.partnerRow().orElseThrow() > row;
    }

    /** The place of a text that stands elsewhere says where; any other gap is empty. */
    private void writeGap() throws IOException {
        if (cell.verdict() == Verdict.MOVED && cell.partnerRow().isPresent()) {
            String where = isPartnerBelow() ? "stands further down" : "stands further up";
            html.element("a", where, "class", "elsewhere", "href", partner());
        }
    }

    private void write(Piece piece) throws IOException {
        String role = piece.role().name().toLowerCase(Locale.ROOT);
        html.open("p", "class", role, "dir", "auto");
        int at = piece.span().start();
        for (Mark mark : piece.marks()) {
            html.text(new Span(at, mark.span().start()).of(version.text()));
            write(mark);
            at = mark.span().end();
        }
        html.text(new Span(at, piece.span().end()).of(version.text()));
        html.close("p");
    }

    private void write(Mark mark) throws IOException {
        String words = mark.span().of(version.text());
        String look = mark.look().name().toLowerCase(Locale.ROOT);
        String style = look + (mark.fact() ? " fact" : "") + (words.isBlank() ? " blank" : "");
        String element = switch (mark.look()) {
            case DELETED, REPLACED -> "del";
            case INSERTED, REPLACING -> "ins";
            case HIDDEN -> "span";
        };
        html.element(element, words, "class", style);
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
