package variorum.report.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import variorum.display.notes.PlacedNotes;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.content.Exporter;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.words.JudgedRow;
import variorum.report.words.PairHead;

/**
 * Markdown in which the changes of one comparison can be accepted or refused: CriticMarkup (G. Henwood and E.
 * Weatherly, 2013). Hidden changes are marked like the others, because the text would otherwise be neither version.
 * What was compared, and the facts, are in comments above it.
 */
public final class CriticMarkupExporter implements Exporter {
    @Override
    public void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException {
        Collation collation = report.collation();
        Comparison comparison = collation.comparisons().get(0);
        Version base = collation.base(comparison);
        Version other = collation.other(comparison);
        List<JudgedRow> rows = comparison.rows().stream()
                .map(row -> JudgedRow.of(collation, comparison, row))
                .toList();
        PairHead head = new PairHead(report, comparison, rows);
        PlacedNotes notes = PlacedNotes.of(report.notes(), collation);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (String sentence : head.sentencesOfWhole()) {
            write(CriticMarks.remark(sentence), writer);
        }
        for (String facts : head.facts()) {
            write(CriticMarks.remark(facts), writer);
        }
        for (String paragraph : CriticText.paragraphs(comparison, base, other, notes)) {
            monitor.check();
            write(paragraph, writer);
        }
        writer.flush();
    }

    private static void write(String paragraph, Writer writer) throws IOException {
        writer.write(paragraph);
        writer.write(MarkdownText.BREAK);
    }
}
