package variorum.report.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import variorum.display.notes.PlacedNotes;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.report.content.Exporter;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.words.Made;
import variorum.report.words.PairHead;

/** The report for a terminal: what changed, one comparison after the other, with old and new words in one text. */
public final class TextExporter implements Exporter {
    @Override
    public void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            Collation collation = report.collation();
            PlacedNotes placed = PlacedNotes.of(report.notes(), collation);
            writer.write(title(report, medium));
            writer.write(TextFamilies.text(collation, medium));
            boolean first = true;
            for (Comparison comparison : collation.comparisons()) {
                if (!first) {
                    writer.write('\n');
                }
                first = false;
                Workers workers = Workers.forText(length(collation, comparison), monitor);
                new TextComparison(report, comparison, medium, workers).write(text -> append(writer, text), monitor);
                writer.write(new TextNotes(collation, comparison, placed, medium).text());
            }
            writer.write(end(report, medium));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static String title(Report report, Medium medium) {
        String title = report.circumstances().title();
        TextPage page = new TextPage(medium);
        if (!title.isEmpty()) {
            page.paragraph(List.of(), List.of(new Run(PairHead.oneLine(title), Ink.STRONG)));
            page.endLine();
        }
        return page.text();
    }

    private static String end(Report report, Medium medium) {
        TextPage page = new TextPage(medium);
        page.endLine();
        page.paragraph(List.of(), List.of(new Run(Made.told(report) + ".", Ink.FAINT)));
        return page.text();
    }

    private static long length(Collation collation, Comparison comparison) {
        Version base = collation.base(comparison);
        Version other = collation.other(comparison);
        return (long) base.text().length() + other.text().length();
    }

    private static void append(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
