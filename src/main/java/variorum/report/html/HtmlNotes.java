package variorum.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.notes.ChangeKey;
import variorum.display.notes.PlacedNotes;
import variorum.display.notes.ReviewProgress;
import variorum.model.Collation;
import variorum.model.Note;
import variorum.model.Span;
import variorum.report.content.Report;
import variorum.report.words.Counts;
import variorum.report.words.NoteWords;

/** The reviewer's ticks and notes: a sign beside each change that has one, and all of them in a list. */
final class HtmlNotes {
    private final DisplayPlan plan;
    private final ReviewProgress progress;
    private final Collation collation;
    private final HtmlWriter html;
    private final Map<Integer, Note> notes = new TreeMap<>();

    /** Those on whole paragraphs, by the cell that has their words. */
    private final Map<Spot, List<Note>> ofWhole = new HashMap<>();

    HtmlNotes(Report report, ReportPlans plans, HtmlWriter html) {
        PlacedNotes placed = PlacedNotes.of(report.notes(), report.collation());
        this.plan = plans.drawn();
        this.progress = ReviewProgress.of(plans.seen(), placed);
        this.collation = report.collation();
        this.html = html;
        for (Change change : plan.changes()) {
            Note note = placed.on(ChangeKey.of(plan, change));
            if (!note.isEmpty()) {
                put(change, note);
            }
        }
    }

    private void put(Change change, Note note) {
        notes.put(change.number(), note);
        if (change.kind() != Change.Kind.EDIT) {
            Spot spot = new Spot(change.row(), change.columnOfWords());
            ofWhole.computeIfAbsent(spot, none -> new ArrayList<>()).add(note);
        }
    }

    private record Spot(int row, int column) {}

    /** Writes signs for those of the changes of words that have a note, in the column where their words stand now. */
    void writeSigns(List<Integer> changes, int column) throws IOException {
        for (int number : changes) {
            Note note = notes.get(number);
            if (note != null && column == plan.changes().get(number).columnOfWords()) {
                writeSign(note);
            }
        }
    }

    /** Writes signs for the noted changes of whole paragraphs that have their words in that cell. */
    void writeSignsOfWhole(int row, int column) throws IOException {
        for (Note note : ofWhole.getOrDefault(new Spot(row, column), List.of())) {
            writeSign(note);
        }
    }

    private void writeSign(Note note) throws IOException {
        String words = NoteWords.of(note);
        html.element("sup", NoteWords.sign(note), "class", "tick", "title", words, "aria-label", words);
    }

    /** Writes the list, which is left out when there are no notes. */
    void writeList() throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        html.open("details", "class", "facts notes", "open", "open");
        html.element("summary", "Review: " + progress.done() + " of " + Counts.of(progress.all(), "change") + " done");
        html.open("ol");
        for (Map.Entry<Integer, Note> entry : notes.entrySet()) {
            write(plan.changes().get(entry.getKey()), entry.getValue());
        }
        html.close("ol");
        html.close("details");
    }

    private void write(Change change, Note note) throws IOException {
        html.open("li");
        html.element("span", NoteWords.sign(note), "class", "tick", "aria-hidden", "true");
        html.text(" ");
        writeLink(change);
        html.element("small", " " + NoteWords.of(note));
        html.close("li");
    }

    /** The changed words, such as {@code 1871 → 1817}, which lead to the row where they stand. */
    private void writeLink(Change change) throws IOException {
        String base = words(change.baseColumn(), change.base());
        String other = words(change.otherColumn(), change.other());
        html.open("a", "href", "#row-" + change.row());
        if (!base.isEmpty()) {
            html.element("del", base);
        }
        html.text(base.isEmpty() || other.isEmpty() ? "" : " \u2192 ");
        if (!other.isEmpty()) {
            html.element("ins", other);
        }
        html.close("a");
    }

    private String words(int column, Span span) {
        return span.of(plan.version(column, collation).text());
    }
}
