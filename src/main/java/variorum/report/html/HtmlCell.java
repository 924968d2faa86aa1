package variorum.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import variorum.display.Cell;
import variorum.display.Mark;
import variorum.display.Piece;
import variorum.display.Shift;
import variorum.display.Verdict;
import variorum.display.levels.SubRow.Part;
import variorum.model.LineEnd;
import variorum.model.Span;
import variorum.model.Version;

/** One version's text in one row, or those of its paragraphs that stand together, with its margin. */
final class HtmlCell {
    /** As in a rewritten paragraph. */
    private static final double MOST_OF_THE_TEXT = 0.5;

    private final Version version;
    private final Part part;
    private final Cell cell;
    private final Place place;
    private final HtmlNotes notes;
    private final HtmlWriter html;

    /**
     * Where a cell stands in the plan.
     *
     * @param columns of the table that its text takes
     * @param quiet whether it is a change that the reader did not ask for
     */
    record Place(int row, int columns, boolean quiet) {}

    HtmlCell(Version version, Part part, Place place, HtmlNotes notes, HtmlWriter html) {
        this.version = version;
        this.part = part;
        this.cell = part.cell();
        this.place = place;
        this.notes = notes;
        this.html = html;
    }

    void write(boolean isBase) throws IOException {
        writeMargin(isBase);
        String all = style() + (isBase ? " of-base" : "");
        if (place.columns() > 1) {
            open(all, "data-of", version.name(), "colspan", String.valueOf(place.columns()));
        } else {
            open(all, "data-of", version.name());
        }
        if (cell.isEmpty()) {
            writeGap();
        }
        for (int index = 0; index < cell.pieces().size(); index++) {
            write(cell.pieces().get(index), index > 0);
        }
        html.close("td");
    }

    /** @param more names and values of attributes by turns */
    private void open(String style, String... more) throws IOException {
        List<String> attributes = new ArrayList<>(List.of("class", style + (part.isLast() ? "" : " goes-on")));
        attributes.addAll(List.of(more));
        if (part.span() > 1) {
            attributes.addAll(List.of("rowspan", String.valueOf(part.span())));
        }
        html.open("td", attributes.toArray(new String[0]));
    }

    private String style() {
        String verdict = cell.verdict().id();
        String calm = isMarkedAllOver() ? " calm" : "";
        String quiet = place.quiet() ? " quiet" : "";
        return verdict + (cell.isEmpty() ? " gap" : "") + calm + quiet + (cell.sure() ? "" : " doubtful");
    }

    /** Where little is left unmarked, the marks should not shout. */
    private boolean isMarkedAllOver() {
        int all =
                cell.pieces().stream().mapToInt(piece -> piece.span().length()).sum();
        int marked = cell.pieces().stream()
                .flatMap(piece -> piece.marks().stream())
                .filter(mark -> mark.look() != Mark.Look.HIDDEN)
                .mapToInt(mark -> mark.span().length())
                .sum();
        return marked > MOST_OF_THE_TEXT * all;
    }

    private void writeMargin(boolean isBase) throws IOException {
        open("margin " + cell.verdict().id() + (place.quiet() ? " quiet" : ""));
        if (!cell.isEmpty()) {
            html.element("span", number(cell.pieces().get(0)), "class", "number");
        }
        if (saysSomething(isBase)) {
            writeSign();
        }
        if (part.isFirst()) {
            notes.writeSignsOfWhole(place.row(), part.column());
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
        String title =
                cell.shift().map(HtmlCell::past).orElseGet(() -> cell.verdict().id()) + doubt + why;
        if (cell.partnerRow().isPresent()) {
            html.element("a", cell.sign(), "class", "sign", "href", partner(), "title", title, "aria-label", title);
        } else {
            String sign = cell.sign() + (cell.sure() ? "" : "?");
            html.element("span", sign, "class", "sign", "role", "img", "title", title, "aria-label", title);
        }
    }

    private String partner() {
        return "#row-" + cell.partnerRow().orElseThrow();
    }

    private static String past(Shift shift) {
        String direction = shift.direction().name().toLowerCase(Locale.ROOT);
        String paragraphs = shift.paragraphs() == 1 ? " paragraph" : " paragraphs";
        return "moved " + direction + " past " + shift.paragraphs() + paragraphs;
    }

    /** The place of a text that stands elsewhere says where; any other gap is empty. */
    private void writeGap() throws IOException {
        if (cell.verdict() == Verdict.MOVED && cell.partnerRow().isPresent()) {
            boolean isPartnerBelow = cell.partnerRow().getAsInt() > place.row();
            String where = isPartnerBelow ? "stands further down" : "stands further up";
            html.element("a", where, "class", "elsewhere", "href", partner());
        }
    }

    private static String number(Piece piece) {
        return String.valueOf(piece.paragraph() + 1);
    }

    /** @param bearsNumber whether the margin has no room beside it for its number */
    private void write(Piece piece, boolean bearsNumber) throws IOException {
        String role = piece.role().name().toLowerCase(Locale.ROOT);
        String style = role + (flowed(piece.span()).indexOf('\t') < 0 ? "" : " cells");
        if (bearsNumber) {
            html.open("p", "class", style, "dir", "auto", "data-number", number(piece));
        } else {
            html.open("p", "class", style, "dir", "auto");
        }
        int at = piece.span().start();
        for (int index = 0; index < piece.marks().size(); index++) {
            Mark mark = piece.marks().get(index);
            html.text(flowed(new Span(at, mark.span().start())));
            write(mark, mark.fact() && !factGoesOn(piece.marks(), index));
            at = mark.span().end();
        }
        html.text(flowed(new Span(at, piece.span().end())));
        html.close("p");
    }

    /** Browsers show a line end as a space, whatever the script. */
    private String flowed(Span span) {
        return LineEnd.folded(version.text(), span);
    }

    /** Several versions cut the base's marks into pieces; one sign is enough for those that touch. */
    private boolean factGoesOn(List<Mark> marks, int index) {
        if (index + 1 == marks.size() || !marks.get(index + 1).fact()) {
            return false;
        }
        int from = marks.get(index).span().end();
        int to = marks.get(index + 1).span().start();
        return version.text().substring(from, to).isBlank();
    }

    /** Blanks at the ends stand outside the element, so that words and not gaps are marked. */
    private void write(Mark mark, boolean fact) throws IOException {
        String words = flowed(mark.span());
        String shown = words.isBlank() ? words : words.strip();
        int start = words.indexOf(shown);
        String look = mark.look().id();
        String style = look + (fact ? " fact" : "") + (words.isBlank() ? " blank" : "");
        String element = switch (mark.look()) {
            case DELETED, REPLACED -> "del";
            case INSERTED, REPLACING -> "ins";
            case HIDDEN, DIMMED, UNMARKED, KEPT -> "span";
        };
        html.text(words.substring(0, start));
        html.element(element, shown, "class", style);
        notes.writeSigns(mark.changes(), part.column());
        html.text(words.substring(start + shown.length()));
    }
}
