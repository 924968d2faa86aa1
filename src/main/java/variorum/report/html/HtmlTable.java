package variorum.report.html;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.display.Column;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.TextRow;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Version;
import variorum.report.words.Caveats;
import variorum.report.words.Counts;

/** The versions side by side, row by row, as in the window. */
final class HtmlTable {
    private final Collation collation;
    private final ReportPlans plans;
    private final DisplayPlan plan;
    private final HtmlNotes notes;
    private final HtmlRows rows;
    private final HtmlWriter html;

    HtmlTable(Collation collation, ReportPlans plans, HtmlNotes notes, HtmlWriter html) {
        this.collation = collation;
        this.plans = plans;
        this.plan = plans.drawn();
        this.notes = notes;
        this.rows = new HtmlRows(collation, plans, notes, html);
        this.html = html;
    }

    void write() throws IOException {
        openTable();
        writeHead();
        int row = 0;
        while (row < plan.rows().size()) {
            row += write(row);
        }
        rows.end();
        html.close("table");
    }

    /** Writes the row, and with a fold those that it holds; gives how many. */
    private int write(int row) throws IOException {
        PlanRow planRow = plan.rows().get(row);
        if (planRow instanceof TextRow text) {
            rows.write(row, text);
            return 1;
        }
        FoldRow fold = (FoldRow) planRow;
        if (fold.contents() == FoldRow.Contents.PASSAGE) {
            writePassage(row, fold);
        } else {
            writeFold(row, fold);
        }
        return 1 + fold.rows();
    }

    /** Across all columns, which would be blank beside it, unless something is said of what the others lack. */
    private void writePassage(int row, FoldRow fold) throws IOException {
        List<TextRow> texts = IntStream.rangeClosed(row + 1, row + fold.rows())
                .mapToObj(index -> (TextRow) plan.rows().get(index))
                .toList();
        boolean isAlone = texts.stream().allMatch(HtmlRows::isAlone);
        if (isAlone) {
            rows.begin();
            html.open("tr", "class", "passage");
            String name = name(fold.contents()) + ": " + paragraphs(fold);
            html.element(
                    "td", name, "colspan", String.valueOf(2 * plan.columns().size()));
            html.close("tr");
            html.endLine();
        }
        for (int index = 0; index < texts.size(); index++) {
            if (isAlone) {
                rows.writeAcross(row + 1 + index, texts.get(index));
            } else {
                rows.write(row + 1 + index, texts.get(index));
            }
        }
    }

    /** A table inside the table, so that its columns stand under the others' and open and close as one. */
    private void writeFold(int row, FoldRow fold) throws IOException {
        rows.begin();
        html.open("tr", "class", "fold", "id", "row-" + row);
        html.open("td", "colspan", String.valueOf(2 * plan.columns().size()));
        if (plans.isOpen(fold)) {
            html.open("details", "open", "open");
        } else {
            html.open("details");
        }
        html.element("summary", name(fold.contents()) + ": " + paragraphs(fold));
        openTable();
        HtmlRows inside = new HtmlRows(collation, plans, notes, html);
        for (int index = row + 1; index <= row + fold.rows(); index++) {
            inside.write(index, (TextRow) plan.rows().get(index));
        }
        inside.end();
        html.close("table");
        html.close("details");
        html.close("td");
        html.close("tr");
        html.endLine();
    }

    private static String name(FoldRow.Contents contents) {
        return switch (contents) {
            case FURNITURE -> "Page furniture";
            case UNCHANGED -> "Unchanged";
            case PASSAGE -> "Only in one version";
        };
    }

    private String paragraphs(FoldRow fold) {
        List<String> parts = IntStream.range(0, fold.paragraphs().size())
                .filter(column -> !fold.paragraphs().get(column).isEmpty())
                .mapToObj(column -> Counts.of(fold.paragraphs().get(column).size(), "paragraph") + " in "
                        + version(column).name())
                .toList();
        return String.join(", ", parts);
    }

    private void openTable() throws IOException {
        html.open("table", "class", "versions");
        html.open("colgroup");
        for (int column = 0; column < plan.columns().size(); column++) {
            html.open("col", "class", "margin");
            html.open("col");
        }
        html.close("colgroup");
        html.endLine();
    }

    private void writeHead() throws IOException {
        html.open("thead");
        html.open("tr");
        for (Column column : plan.columns()) {
            writeHead(column);
        }
        html.close("tr");
        html.close("thead");
        html.endLine();
    }

    private void writeHead(Column column) throws IOException {
        Version version = collation.versions().get(column.version());
        html.open("th", "scope", "col", "colspan", "2");
        html.element("bdi", version.name(), "class", "name");
        if (column.isBase() && collation.options().against() != Against.PREVIOUS) {
            html.element("span", "base", "class", "base");
        } else if (!column.isBase()) {
            html.element("span", Counts.percent(column.keptShare()) + " kept", "class", "kept");
        }
        html.element(
                "small",
                Counts.of(column.words(), "word")
                        + Caveats.encoding(version)
                        + Caveats.of(version).stream()
                                .map(caveat -> ", " + caveat)
                                .collect(Collectors.joining()));
        html.close("th");
    }

    private Version version(int column) {
        return plan.version(column, collation);
    }
}
