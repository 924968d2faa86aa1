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
 * A table for spreadsheets. Each comparison begins with a line without a number that says what was compared and how;
 * then comes a line for each change, those of fact first. A change that is hidden has its line as well, which says why.
 */
public final class CsvExporter implements Exporter {
    /** Without it, Excel takes UTF-8 for the code page of the machine. */
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
