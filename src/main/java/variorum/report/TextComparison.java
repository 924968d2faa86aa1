package variorum.report;

import java.io.IOException;
import java.util.ArrayList;
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

    /**
     * A row and what is to be said of it.
     *
     * @param shown those of its edits that are not hidden
     */
    private record JudgedRow(Row row, Verdict verdict, List<Edit> shown, boolean furniture) {
        Treatment treatment() {
            if (furniture) {
                return Treatment.FURNITURE;
            }
            return verdict == Verdict.KEPT ? Treatment.KEPT : Treatment.SHOWN;
        }
    }

    void write() throws IOException {
        List<JudgedRow> rows = new ArrayList<>();
        for (Row row : comparison.rows()) {
            rows.add(judged(row));
        }
        writeHead(rows);
        TextRow shown = new TextRow(base, other, page, margin);
        int at = 0;
        while (at < rows.size()) {
            JudgedRow first = rows.get(at);
            int end = runEnd(rows, at);
            List<Row> run = comparison.rows().subList(at, end);
            switch (first.treatment()) {
                case SHOWN -> shown.write(first.row(), first.verdict(), first.shown());
                case KEPT -> writeKept(run);
                case FURNITURE -> writeFurniture(run);
            }
            at = end;
        }
        writeFacts(rows);
    }

    private JudgedRow judged(Row row) {
        Verdict verdict = Verdicts.of(row, base, other, collation.options().ignore());
        List<Edit> shown = new ArrayList<>();
        for (Edit edit : row.edits()) {
            if (!collation.hides(comparison, edit)) {
                shown.add(edit);
            }
        }
        return new JudgedRow(row, verdict, shown, isFurniture(base, row.base()) && isFurniture(other, row.other()));
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

    /** The end of the rows that are told of in one. */
    private static int runEnd(List<JudgedRow> rows, int from) {
        Treatment treatment = rows.get(from).treatment();
        int end = from + 1;
        while (treatment != Treatment.SHOWN
                && end < rows.size()
                && rows.get(end).treatment() == treatment) {
            end++;
        }
        return end;
    }

    private void writeHead(List<JudgedRow> rows) throws IOException {
        TextCounts counts = counts(rows);
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

    private TextCounts counts(List<JudgedRow> rows) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<Ignorable, Integer> hidden = new EnumMap<>(Ignorable.class);
        int shown = 0;
        int inFurniture = 0;
        for (JudgedRow judged : rows) {
            Row row = judged.row();
            if (judged.furniture()) {
                inFurniture += changes(row);
            } else {
                verdicts.merge(judged.verdict(), 1, Integer::sum);
                shown += changes(row) - row.edits().size() + judged.shown().size();
                for (Edit edit : row.edits()) {
                    collation.hiddenBy(comparison, edit).ifPresent(kind -> hidden.merge(kind, 1, Integer::sum));
                }
            }
        }
        return new TextCounts(verdicts, shown, hidden, inFurniture);
    }

    /** The edits, and that the row as a whole was added, removed or moved. */
    private static int changes(Row row) {
        return row.edits().size() + (row.moved() || !row.link().isAligned() ? 1 : 0);
    }

    private static boolean isFurniture(Version version, ParagraphRange range) {
        for (int index = range.from(); index < range.to(); index++) {
            if (version.paragraphs().get(index).role() != Role.FURNITURE) {
                return false;
            }
        }
        return true;
    }

    private void writeKept(List<Row> rows) throws IOException {
        String text = Counts.of(rows.size(), "paragraph") + " kept";
        page.paragraph(margin.of(rows, "=", Ink.FAINT), List.of(new Run(text, Ink.FAINT)));
    }

    private void writeFurniture(List<Row> rows) throws IOException {
        int changes = 0;
        for (Row row : rows) {
            changes += changes(row);
        }
        String text = "web furniture" + (changes == 0 ? "" : ", " + Counts.of(changes, "change"));
        page.paragraph(margin.of(rows, " ", Ink.FAINT), List.of(new Run(text, Ink.FAINT)));
    }

    private void writeFacts(List<JudgedRow> judged) throws IOException {
        boolean first = true;
        for (JudgedRow each : judged) {
            for (Edit edit : each.row().edits()) {
                if (each.furniture() || !edit.fact()) {
                    continue;
                }
                if (first) {
                    page.endLine();
                    page.line("Facts that changed", Ink.STRONG);
                    first = false;
                }
                page.paragraph(margin.of(List.of(each.row()), "!", Ink.STRONG), fact(edit));
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
