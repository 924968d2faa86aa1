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
        TextCounts counts = counts();
        page.line(base.name() + " -> " + other.name(), Ink.STRONG);
        String kept = Counts.percent(comparison.summary().keptShare()) + " of the words kept";
        page.line(kept + "; " + Counts.verdicts(counts.verdicts()), Ink.PLAIN);
        page.line(Counts.changes(counts.shown(), counts.hidden(), counts.inFurniture()), Ink.FAINT);
        if (!comparison.degraded().isEmpty()) {
            page.line(comparison.degraded(), Ink.STRONG);
        }
        page.endLine();
    }

    /** The counts of the head, as the window tells them. */
    private record TextCounts(
            Map<Verdict, Integer> verdicts, int shown, Map<Ignorable, Integer> hidden, int inFurniture) {}

    private TextCounts counts() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<Ignorable, Integer> hidden = new EnumMap<>(Ignorable.class);
        int shown = 0;
        int inFurniture = 0;
        for (Row row : comparison.rows()) {
            if (isFurniture(row)) {
                inFurniture += changes(row);
            } else {
                verdicts.merge(verdict(row), 1, Integer::sum);
                shown += changes(row) - row.edits().size() + shown(row).size();
                row.edits().stream()
                        .flatMap(edit -> collation.hiddenBy(comparison, edit).stream())
                        .forEach(kind -> hidden.merge(kind, 1, Integer::sum));
            }
        }
        return new TextCounts(verdicts, shown, hidden, inFurniture);
    }

    /** The edits, and that the row as a whole was added, removed or moved. */
    private static int changes(Row row) {
        return row.edits().size() + (row.moved() || !row.link().isAligned() ? 1 : 0);
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
        int changes = rows.stream().mapToInt(TextComparison::changes).sum();
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
