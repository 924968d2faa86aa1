package variorum.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import variorum.display.Verdict;
import variorum.display.Verdicts;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Ignorable;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.model.Row;
import variorum.model.Version;

/** Writes one comparison of the text report. */
final class TextComparison {
    private final Collation collation;
    private final Comparison comparison;
    private final Version base;
    private final Version other;
    private final TextPage page;
    private final TextMargin margin;

    TextComparison(Collation collation, Comparison comparison, TextPage page) {
        this.collation = collation;
        this.comparison = comparison;
        this.base = collation.versions().get(comparison.base());
        this.other = collation.versions().get(comparison.other());
        this.page = page;
        this.margin = new TextMargin(comparison.rows());
    }

    void write() throws IOException {
        writeHead();
        List<Row> rows = comparison.rows();
        int at = 0;
        while (at < rows.size()) {
            int end = runEnd(rows, at);
            write(rows.subList(at, end));
            at = end;
        }
        writeFacts();
    }

    private void write(List<Row> run) throws IOException {
        Row first = run.get(0);
        switch (treatment(first)) {
            case SHOWN -> new TextRow(base, other, page, margin).write(first, verdict(first), shown(first));
            case KEPT -> writeKept(run);
            case FURNITURE -> writeFurniture(run);
        }
    }

    /** How much is told of a row. */
    private enum Treatment {
        /** Its text. */
        SHOWN,
        /** That it was kept, in one line with its neighbours. */
        KEPT,
        /** That it is there, in one line with its neighbours. */
        FURNITURE
    }

    private Treatment treatment(Row row) {
        if (isFurniture(row)) {
            return Treatment.FURNITURE;
        }
        return verdict(row) == Verdict.KEPT ? Treatment.KEPT : Treatment.SHOWN;
    }

    /** The end of the rows that are told of in one. */
    private int runEnd(List<Row> rows, int from) {
        Treatment treatment = treatment(rows.get(from));
        int end = from + 1;
        while (treatment != Treatment.SHOWN && end < rows.size() && treatment(rows.get(end)) == treatment) {
            end++;
        }
        return end;
    }

    private void writeHead() throws IOException {
        page.line(base.name() + " -> " + other.name(), Ink.STRONG);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<Ignorable, Integer> hidden = new EnumMap<>(Ignorable.class);
        for (Row row : comparison.rows()) {
            if (!isFurniture(row)) {
                verdicts.merge(verdict(row), 1, Integer::sum);
            }
            row.edits()
                    .forEach(edit -> collation
                            .hiddenBy(comparison, edit)
                            .ifPresent(kind -> hidden.merge(kind, 1, Integer::sum)));
        }
        String kept = Counts.percent(comparison.summary().keptShare()) + " of the words kept";
        page.line(kept + "; " + Counts.verdicts(verdicts), Ink.PLAIN);
        for (String line : List.of(Counts.hidden(hidden), comparison.degraded())) {
            if (!line.isEmpty()) {
                page.line(line, Ink.FAINT);
            }
        }
        page.endLine();
    }

    private boolean isFurniture(Row row) {
        return isFurniture(base, row.base()) && isFurniture(other, row.other());
    }

    private static boolean isFurniture(Version version, ParagraphRange range) {
        return version.paragraphs().subList(range.from(), range.to()).stream()
                .allMatch(paragraph -> paragraph.role() == Role.FURNITURE);
    }

    private Verdict verdict(Row row) {
        return Verdicts.of(row, base, other, collation.options().ignore());
    }

    private List<Edit> shown(Row row) {
        return row.edits().stream()
                .filter(edit -> !collation.hides(comparison, edit))
                .toList();
    }

    private void writeKept(List<Row> rows) throws IOException {
        String text = Counts.of(rows.size(), "paragraph") + " kept";
        page.paragraph(margin.of(rows, "=", Ink.FAINT), List.of(new Run(text, Ink.FAINT)));
    }

    private void writeFurniture(List<Row> rows) throws IOException {
        int changes = rows.stream()
                .mapToInt(
                        row -> row.edits().size() + (row.moved() || !row.link().isAligned() ? 1 : 0))
                .sum();
        String text = "web furniture" + (changes == 0 ? "" : ", " + Counts.of(changes, "change"));
        page.paragraph(margin.of(rows, " ", Ink.FAINT), List.of(new Run(text, Ink.FAINT)));
    }

    private void writeFacts() throws IOException {
        List<Row> rows = comparison.rows().stream()
                .filter(row -> !isFurniture(row) && row.edits().stream().anyMatch(Edit::fact))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        page.endLine();
        page.line("Facts that changed", Ink.STRONG);
        for (Row row : rows) {
            for (Edit edit : row.edits().stream().filter(Edit::fact).toList()) {
                page.paragraph(margin.of(List.of(row), "!", Ink.STRONG), fact(edit));
            }
        }
    }

    private List<Run> fact(Edit edit) {
        String from = FlowedText.of(base, edit.base()).strip();
        String to = FlowedText.of(other, edit.other()).strip();
        String words = switch (edit.kind()) {
            case INSERT -> "added: " + to;
            case DELETE -> "dropped: " + from;
            case REPLACE -> from + " -> " + to;
        };
        return List.of(new Run(words, Ink.PLAIN), new Run(" (" + edit.category().id() + ")", Ink.FAINT));
    }
}
