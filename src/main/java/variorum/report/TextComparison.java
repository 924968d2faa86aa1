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
import variorum.report.JudgedRow.Treatment;

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
        List<List<JudgedRow>> runs = runs(rows.stream()
                .map(judged -> judged.limitedTo(report.circumstances().only()))
                .toList());
        workers.eachRange(runs.size(), (from, to) -> told(runs.subList(from, to)), monitor, out);
    }

    /** The rows, together with those after them that are told of in one. */
    private static List<List<JudgedRow>> runs(List<JudgedRow> rows) {
        List<List<JudgedRow>> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= rows.size(); at++) {
            Treatment treatment = rows.get(from).treatment();
            if (at == rows.size()
                    || treatment == Treatment.SHOWN
                    || rows.get(at).treatment() != treatment) {
                runs.add(rows.subList(from, at));
                from = at;
            }
        }
        return runs;
    }

    private String told(List<List<JudgedRow>> runs) {
        TextPage page = new TextPage(medium);
        TextRow shown = new TextRow(base, other, page, margin);
        for (List<JudgedRow> run : runs) {
            JudgedRow first = run.get(0);
            switch (first.treatment()) {
                case SHOWN -> shown.write(first.row(), first.verdict(), first.shown());
                case KEPT -> writeLine(run, "=", Counts.of(run.size(), "paragraph") + " kept", page);
                case LEFT_OUT -> writeLine(run, " ", Counts.of(run.size(), "changed paragraph") + " not listed", page);
                case FURNITURE -> writeLine(run, " ", furniture(run), page);
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
