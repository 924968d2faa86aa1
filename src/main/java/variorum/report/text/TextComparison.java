package variorum.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import variorum.display.facts.Facts;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Row;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.text.TextRuns.TextRun;
import variorum.report.words.Counts;
import variorum.report.words.FactDigest;
import variorum.report.words.FactLine;
import variorum.report.words.JudgedRow;
import variorum.report.words.PairHead;

/** Writes one comparison of the text report. */
final class TextComparison {
    private static final String CONTEXT_GAP = "  ";

    private final Report report;
    private final Collation collation;
    private final Comparison comparison;
    private final Version base;
    private final Version other;
    private final Medium medium;
    private final Workers workers;
    private final TextMargin margin;

    TextComparison(Report report, Comparison comparison, Medium medium, Workers workers) {
        this.report = report;
        this.collation = report.collation();
        this.comparison = comparison;
        this.base = collation.base(comparison);
        this.other = collation.other(comparison);
        this.medium = medium;
        this.workers = workers;
        this.margin = new TextMargin(comparison.rows());
    }

    /** @param out hears the text piece by piece, the first while others are still being written */
    void write(Consumer<String> out, Monitor monitor) {
        List<JudgedRow> rows = workers.map(comparison.rows(), row -> JudgedRow.of(collation, comparison, row), monitor);
        out.accept(head(new PairHead(report, comparison, rows)));
        List<JudgedRow> limited = rows.stream()
                .map(judged -> judged.limitedTo(report.circumstances().only()))
                .toList();
        List<TextRun> runs = new TextRuns(limited, report.options().context().orElse(0)).runs();
        workers.eachRange(1 + runs.size(), (from, to) -> part(rows, runs, from, to), monitor, out);
    }

    private String head(PairHead head) {
        TextPage page = new TextPage(medium);
        page.line(head.names(), Ink.STRONG);
        head.caveats().forEach(caveat -> page.line(caveat + ".", Ink.PLAIN));
        page.paragraph(List.of(), List.of(new Run(head.kept() + ".", Ink.PLAIN)));
        head.counts().forEach(count -> page.paragraph(List.of(), List.of(new Run(count + ".", Ink.FAINT))));
        if (!comparison.degraded().isEmpty()) {
            page.line(comparison.degraded(), Ink.STRONG);
        }
        page.endLine();
        return page.text();
    }

    /** The facts are the first part, and then each run is one. */
    private String part(List<JudgedRow> rows, List<TextRun> runs, int from, int to) {
        return (from == 0 ? facts(rows) : "") + told(runs.subList(Math.max(0, from - 1), to - 1));
    }

    private String told(List<TextRun> runs) {
        TextPage page = new TextPage(medium);
        TextRow shown = new TextRow(base, other, page, margin);
        for (TextRun run : runs) {
            List<JudgedRow> rows = run.rows();
            JudgedRow first = rows.get(0);
            switch (run.treatment()) {
                case SHOWN -> shown.write(first.row(), first.verdict(), first.shown());
                case KEPT -> writeLine(rows, "=", Counts.of(rows.size(), "paragraph") + " kept", page);
                case LEFT_OUT ->
                    writeLine(rows, " ", Counts.of(rows.size(), "changed paragraph") + " not listed", page);
                case FURNITURE -> writeLine(rows, " ", furniture(rows), page);
            }
        }
        return page.text();
    }

    private void writeLine(List<JudgedRow> run, String sign, String text, TextPage page) {
        List<Row> rows = new ArrayList<>();
        for (JudgedRow judged : run) {
            rows.add(judged.row());
        }
        page.paragraph(margin.of(rows, sign, Ink.FAINT), List.of(new Run(text, Ink.FAINT)));
    }

    private static String furniture(List<JudgedRow> run) {
        int changes = 0;
        for (JudgedRow judged : run) {
            changes += judged.changes();
        }
        return "page furniture" + (changes == 0 ? "" : ", " + Counts.of(changes, "change"));
    }

    private String facts(List<JudgedRow> judged) {
        List<Row> rows = judged.stream()
                .filter(row -> !row.furniture())
                .map(JudgedRow::row)
                .toList();
        FactDigest digest = FactDigest.of(Facts.of(rows, base, other), column -> column == 0 ? base : other);
        TextPage page = new TextPage(medium);
        page.line(digest.title(), Ink.STRONG);
        for (FactDigest.Group group : digest.groups()) {
            page.line(group.title(), Ink.FAINT);
            for (FactLine line : group.told()) {
                Row row = rows.get(line.fact().first().row());
                page.paragraph(margin.of(List.of(row), "!", Ink.STRONG), told(line));
            }
            if (!group.left().isEmpty()) {
                page.paragraph(margin.blank(), List.of(new Run("… " + group.more(), Ink.FAINT)));
            }
        }
        page.endLine();
        return page.text();
    }

    /** On one line, if the words themselves leave room. */
    private List<Run> told(FactLine line) {
        String change = line.change(" -> ");
        int room = medium.width() - margin.width() - change.length() - CONTEXT_GAP.length();
        String context = line.context(room);
        return List.of(new Run(change, Ink.STRONG), new Run(context.isEmpty() ? "" : CONTEXT_GAP + context, Ink.FAINT));
    }
}
