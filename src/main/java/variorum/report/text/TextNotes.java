package variorum.report.text;

import java.util.ArrayList;
import java.util.List;
import variorum.display.notes.ChangeKey;
import variorum.display.notes.PlacedNotes;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Note;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;
import variorum.report.content.Medium;
import variorum.report.words.FlowedText;
import variorum.report.words.NoteWords;

/** The reviewer's ticks and notes on one comparison, as a list at its end. */
final class TextNotes {
    private final Comparison comparison;
    private final Version base;
    private final Version other;
    private final PlacedNotes notes;
    private final Medium medium;

    TextNotes(Collation collation, Comparison comparison, PlacedNotes notes, Medium medium) {
        this.comparison = comparison;
        this.base = collation.base(comparison);
        this.other = collation.other(comparison);
        this.notes = notes;
        this.medium = medium;
    }

    private record NotedRow(Row row, ChangeKey key, Note note) {}

    /** The list with its title; nothing where there is no note. */
    String text() {
        List<NotedRow> noted = noted();
        if (noted.isEmpty()) {
            return "";
        }
        TextMargin margin = new TextMargin(comparison.rows());
        TextPage page = new TextPage(medium);
        page.endLine();
        page.line("Ticks and notes", Ink.STRONG);
        for (NotedRow each : noted) {
            page.paragraph(margin.of(List.of(each.row()), NoteWords.sign(each.note()), Ink.STRONG), runs(each));
        }
        return page.text();
    }

    private List<NotedRow> noted() {
        List<NotedRow> noted = new ArrayList<>();
        if (!notes.placed().isEmpty()) {
            for (Row row : comparison.rows()) {
                add(noted, row, ChangeKey.of(comparison, row, base, other));
                for (Edit edit : row.edits()) {
                    add(noted, row, ChangeKey.of(comparison, edit));
                }
            }
        }
        return noted;
    }

    private void add(List<NotedRow> noted, Row row, ChangeKey key) {
        Note note = notes.on(key);
        if (!note.isEmpty()) {
            noted.add(new NotedRow(row, key, note));
        }
    }

    private List<Run> runs(NotedRow noted) {
        return List.of(new Run(change(noted), Ink.PLAIN), new Run(" (" + NoteWords.of(noted.note()) + ")", Ink.STRONG));
    }

    private String change(NotedRow noted) {
        String from = words(base, noted.key().before());
        String to = words(other, noted.key().after());
        if (noted.key().whole() && !from.isEmpty() && !to.isEmpty()) {
            return "moved: " + to;
        }
        return from.isEmpty() ? "added: " + to : to.isEmpty() ? "dropped: " + from : from + " -> " + to;
    }

    private static String words(Version version, Span span) {
        return FlowedText.of(version, span).strip();
    }
}
