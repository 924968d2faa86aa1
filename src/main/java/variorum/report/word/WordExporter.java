package variorum.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import variorum.display.notes.PlacedNotes;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.content.Exporter;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.word.file.WordDocument;
import variorum.report.word.file.WordParagraph;
import variorum.report.word.file.WordWriter;

/** One comparison as a document for word processors, with the reviewer's notes as comments. */
public final class WordExporter implements Exporter {
    private final Changes changes;

    /** How a document shows changes. */
    public enum Changes {
        /** As tracked changes: accepting all gives the other version, rejecting all the base. */
        TRACKED,
        /** By underlines, strikes and signs. */
        MARKED
    }

    public WordExporter(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException {
        switch (changes) {
            case TRACKED -> WordWriter.writeTracked(document(report), out, monitor);
            case MARKED -> WordWriter.writeMarked(document(report), out, monitor);
        }
    }

    private WordDocument document(Report report) {
        Collation collation = report.collation();
        Comparison comparison = collation.comparisons().get(0);
        Version base = collation.base(comparison);
        Version other = collation.other(comparison);
        PlacedNotes notes = PlacedNotes.of(report.notes(), collation);
        List<WordParagraph> text = RevisedText.of(base, other, comparison, notes);
        return new WordDocument(
                title(report, base, other),
                "Variorum: " + other.name(),
                report.circumstances().made(),
                new WordHead(report, comparison, notes).lines(),
                changes == Changes.TRACKED ? ParagraphEnds.joined(text) : text);
    }

    private static String title(Report report, Version base, Version other) {
        String own = report.circumstances().title();
        return own.isEmpty() ? base.name() + " \u2192 " + other.name() : own;
    }
}
