package variorum.report.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import variorum.display.notes.PlacedNotes;
import variorum.model.Comparison;
import variorum.progress.Monitor;
import variorum.report.content.Exporter;
import variorum.report.content.Medium;
import variorum.report.content.Report;

/**
 * A table for spreadsheets. Each comparison begins with a line without a number, which says what was compared and how.
 * A line for each change follows, changes of fact first. Hidden changes have lines too, which say why they are hidden.
 */
public final class CsvExporter implements Exporter {
    /** Without it, Excel would read UTF-8 as the machine's code page. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> TITLES = List.of(
            "number",
            "base",
            "other",
            "paragraph base",
            "paragraph other",
            "kind",
            "category",
            "fact",
            "before",
            "after",
            "context",
            "hidden",
            "tick",
            "note");

    @Override
    public void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = new CsvWriter(writer);
        csv.line(TITLES);
        PlacedNotes notes = PlacedNotes.of(report.notes(), report.collation());
        for (Comparison comparison : report.collation().comparisons()) {
            for (List<String> cells : new CsvComparison(report, comparison, notes).lines()) {
                monitor.check();
                csv.line(cells);
            }
        }
        writer.flush();
    }
}
