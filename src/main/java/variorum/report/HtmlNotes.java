package variorum.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.display.Change;
import variorum.display.ChangeKey;
import variorum.display.DisplayPlan;
import variorum.display.PlacedNotes;
import variorum.display.ReviewProgress;
import variorum.model.Collation;
import variorum.model.Note;
import variorum.model.Span;

/** The reviewer's ticks and notes: a sign beside each change that has one, and all of them in a list. */
final class HtmlNotes {
    private final Collation collation;
    private final DisplayPlan plan;
    private final ReviewProgress progress;
    private final HtmlWriter html;
    private final Map<Integer, Note> notes = new TreeMap<>();

    HtmlNotes(Report report, ReportPlans plans, HtmlWriter html) {
        PlacedNotes placed = PlacedNotes.of(report.notes(), report.collation());
        this.collation = report.collation();
        this.plan = plans.drawn();
        this.progress = ReviewProgress.of(plans.seen(), placed);
        this.html = html;
        for (Change change : plan.changes()) {
            Note note = placed.on(ChangeKey.of(plan, change));
            if (!note.isEmpty()) {
                notes.put(change.number(), note);
            }
        }
    }

    /** Writes signs for those of the changes that have a note, in the column where their words stand now. */
    void writeSigns(List<Integer> changes, int column) throws IOException {
        for (int number : changes) {
            Note note = notes.get(number);
            if (note != null && column == columnOf(plan.changes().get(number))) {
                String words = NoteWords.of(note);
                html.element("sup", NoteWords.sign(note), "class", "tick", "title", words, "aria-label", words);
            }
        }
    }

    private static int columnOf(Change change) {
        return change.other().isEmpty() ? change.baseColumn() : change.otherColumn();
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
        html.open("a", "href", "#row-" + change.row());
        if (!change.base().isEmpty()) {
            html.element("del", words(change.baseColumn(), change.base()));
        }
        html.text(change.base().isEmpty() || change.other().isEmpty() ? "" : " \u2192 ");
        if (!change.other().isEmpty()) {
            html.element("ins", words(change.otherColumn(), change.other()));
        }
        html.close("a");
        html.element("small", " " + NoteWords.of(note));
        html.close("li");
    }

    private String words(int column, Span span) {
        int version = plan.columns().get(column).version();
        return span.of(collation.versions().get(version).text());
    }
}
