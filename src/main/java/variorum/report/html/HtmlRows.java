package variorum.report.html;

import java.io.IOException;
import java.util.List;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.TextRow;
import variorum.display.levels.PieceLevels;
import variorum.display.levels.SubRow;
import variorum.display.levels.SubRow.Part;
import variorum.model.Collation;

/**
 * The rows of a table. A row of the plan in which paragraphs are level inside is a body of its own, with a row for each
 * height at which some begin; the others share bodies.
 */
final class HtmlRows {
    /** In characters, about ten lines; and the same where more than two stand on a page across. */
    private static final int LONG = 450;

    private static final int LONG_ACROSS = 300;

    private final Collation collation;
    private final ReportPlans plans;
    private final DisplayPlan plan;
    private final PieceLevels levels;
    private final HtmlNotes notes;
    private final HtmlWriter html;
    private boolean isBodyOpen;

    HtmlRows(Collation collation, ReportPlans plans, HtmlNotes notes, HtmlWriter html) {
        this.collation = collation;
        this.plans = plans;
        this.plan = plans.drawn();
        this.levels = plans.levels();
        this.notes = notes;
        this.html = html;
    }

    /** Before a row that is not one of text. */
    void begin() throws IOException {
        if (!isBodyOpen) {
            html.open("tbody");
            isBodyOpen = true;
        }
    }

    /** After the last row. */
    void end() throws IOException {
        if (isBodyOpen) {
            html.close("tbody");
            isBodyOpen = false;
        }
    }

    void write(int row, TextRow text) throws IOException {
        List<SubRow> rows = SubRow.of(plan, text, levels.in(row));
        if (rows.size() == 1) {
            begin();
            html.open("tr", "id", id(row), "class", length(text.cells()) + stanza(text));
            writeParts(row, rows.get(0));
            return;
        }
        end();
        html.open("tbody", "id", id(row), "class", "level " + length(text.cells()) + stanza(text));
        for (SubRow each : rows) {
            html.open("tr", "class", length(cellsOfOneRow(each)));
            writeParts(row, each);
        }
        html.close("tbody");
        html.endLine();
    }

    /** Whether one version has something there, and nothing is said of the others. */
    static boolean isAlone(TextRow text) {
        List<Cell> empty = text.cells().stream().filter(Cell::isEmpty).toList();
        return empty.size() == text.cells().size() - 1
                && empty.stream().allMatch(cell -> cell.change().isEmpty());
    }

    /** The one cell with text, in the place of all. */
    void writeAcross(int row, TextRow text) throws IOException {
        begin();
        html.open("tr", "id", id(row), "class", "across " + length(text.cells()) + stanza(text));
        for (SubRow each : SubRow.of(plan, text, List.of())) {
            for (Part part : each.parts()) {
                if (!part.cell().isEmpty()) {
                    write(row, part, 2 * plan.columns().size() - 1);
                }
            }
        }
        html.close("tr");
        html.endLine();
    }

    private static String stanza(TextRow text) {
        return text.beginsStanza() ? " stanza" : "";
    }

    private static String id(int row) {
        return "row-" + row;
    }

    private static List<Cell> cellsOfOneRow(SubRow row) {
        return row.parts().stream()
                .filter(part -> part.span() == 1)
                .map(Part::cell)
                .toList();
    }

    /** What takes much of a page may be broken over two. */
    private String length(List<Cell> cells) {
        int most = plan.columns().size() > 2 ? LONG_ACROSS : LONG;
        boolean isLong = cells.stream()
                .anyMatch(cell -> cell.pieces().stream()
                                .mapToInt(piece -> piece.span().length())
                                .sum()
                        > most);
        return isLong ? "long" : "short";
    }

    private void writeParts(int row, SubRow parts) throws IOException {
        for (Part part : parts.parts()) {
            write(row, part, 1);
        }
        html.close("tr");
        html.endLine();
    }

    /** @param columns of the table that its text takes */
    private void write(int row, Part part, int columns) throws IOException {
        HtmlCell.Place place = new HtmlCell.Place(row, columns, plans.isQuiet(part.cell()));
        new HtmlCell(plan.version(part.column(), collation), part, place, notes, html)
                .write(plan.columns().get(part.column()).isBase());
    }
}
