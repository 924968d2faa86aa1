package variorum.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import variorum.display.FactWording;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.FactChange;
import variorum.model.Row;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.report.TextRuns.TextRun;

/** Writes one comparison of the text report. */
final class TextComparison {
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
        this.base = collation.versions().get(comparison.base());
        this.other = collation.versions().get(comparison.other());
        this.medium = medium;
        this.workers = workers;
        this.margin = new TextMargin(comparison.rows());
    }

    /** @param out hears the text piece by piece, the first while others are still being written */
    void write(Consumer<String> out, Monitor monitor) {
        List<JudgedRow> rows = workers.map(comparison.rows(), row -> JudgedRow.of(collation, comparison, row), monitor);
        TextPage head = new TextPage(medium);
        TextHead.write(new PairHead(report, comparison, rows), comparison, head);
        out.accept(head.text());
        writeFacts(rows, out, monitor);
        List<JudgedRow> limited = rows.stream()
                .map(judged -> judged.limitedTo(report.circumstances().only()))
                .toList();
        List<TextRun> runs = new TextRuns(limited, report.options().context().orElse(0)).runs();
        workers.eachRange(runs.size(), (from, to) -> told(runs.subList(from, to)), monitor, out);
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
        return "web furniture" + (changes == 0 ? "" : ", " + Counts.of(changes, "change"));
    }

    private void writeFacts(List<JudgedRow> rows, Consumer<String> out, Monitor monitor) {
        List<JudgedRow> withFacts = new ArrayList<>();
        for (JudgedRow judged : rows) {
            if (!judged.furniture() && hasFact(judged.row())) {
                withFacts.add(judged);
            }
        }
        if (!withFacts.isEmpty()) {
            TextPage title = new TextPage(medium);
            title.line("Facts that changed", Ink.STRONG);
            out.accept(title.text());
            workers.eachRange(withFacts.size(), (from, to) -> facts(withFacts.subList(from, to)), monitor, out);
            out.accept("\n");
        }
    }

    private static boolean hasFact(Row row) {
        for (Edit edit : row.edits()) {
            if (edit.fact()) {
                return true;
            }
        }
        return false;
    }

    private String facts(List<JudgedRow> rows) {
        TextPage page = new TextPage(medium);
        for (JudgedRow judged : rows) {
            for (Edit edit : judged.row().edits()) {
                for (FactChange fact : edit.facts()) {
                    page.paragraph(margin.of(List.of(judged.row()), "!", Ink.STRONG), told(fact));
                }
            }
        }
        return page.text();
    }

    private List<Run> told(FactChange fact) {
        FactWording from = FactWording.of(fact.base(), base);
        FactWording to = FactWording.of(fact.other(), other);
        String context = fact.other().isEmpty() ? from.context() : to.context();
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(change(from.words(), to.words()), Ink.STRONG));
        runs.add(new Run(" (" + fact.kind().name().toLowerCase(Locale.ROOT) + ")", Ink.FAINT));
        if (!context.isEmpty()) {
            runs.add(new Run("  " + context, Ink.FAINT));
        }
        return runs;
    }

    private static String change(String from, String to) {
        if (from.isEmpty()) {
            return "added: " + to;
        }
        return to.isEmpty() ? "dropped: " + from : from + " -> " + to;
    }
}
