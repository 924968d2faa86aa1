package variorum.report.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import variorum.display.notes.ChangeKey;
import variorum.display.notes.PlacedNotes;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Note;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;
import variorum.report.word.BothOrders.Place;
import variorum.report.word.BothOrders.PlacedRow;
import variorum.report.word.file.Revision;
import variorum.report.word.file.WordParagraph;
import variorum.report.words.NoteWords;

/**
 * Both versions in one text with tracked changes: with all accepted it has the other version's paragraphs, with all
 * rejected the base's. It includes what is hidden or put away, without which it would be neither.
 */
final class RevisedText {
    private final Version base;
    private final Version other;
    private final Comparison comparison;
    private final PlacedNotes notes;
    private final RevisedParagraphs paragraphs;

    private RevisedText(Version base, Version other, Comparison comparison, PlacedNotes notes) {
        this.base = base;
        this.other = other;
        this.comparison = comparison;
        this.notes = notes;
        this.paragraphs = new RevisedParagraphs(base, other);
    }

    static List<WordParagraph> of(Version base, Version other, Comparison comparison, PlacedNotes notes) {
        RevisedText text = new RevisedText(base, other, comparison, notes);
        BothOrders.of(comparison.rows()).forEach(text::add);
        return text.paragraphs.list();
    }

    private void add(PlacedRow placed) {
        Row row = placed.row();
        paragraphs.begin(row, placed.row().moved() ? moveOf(row) : OptionalInt.empty());
        if (placed.place() == Place.BOTH) {
            addBoth(row);
        } else if (row.moved()) {
            addMoved(row, placed.place());
        } else {
            addWhole(row, placed.place());
        }
    }

    /** Where it stands in the base is its number; no other row has that. */
    private static OptionalInt moveOf(Row row) {
        return OptionalInt.of(row.base().from() + 1);
    }

    private void addWhole(Row row, Place place) {
        Revision revision = place == Place.BASE ? Revision.DELETED : Revision.INSERTED;
        UnwrappedText text =
                place == Place.BASE ? new UnwrappedText(base, row.base()) : new UnwrappedText(other, row.other());
        paragraphs.add(text.toString(), revision, false, noteOnWhole(row));
        paragraphs.end(revision);
    }

    private void addBoth(Row row) {
        UnwrappedText before = new UnwrappedText(base, row.base());
        UnwrappedText after = new UnwrappedText(other, row.other());
        Span from = base.span(row.base());
        Span to = other.span(row.other());
        int baseAt = from.start();
        int otherAt = to.start();
        for (Edit edit : row.edits()) {
            addKept(
                    before.of(new Span(baseAt, edit.base().start())),
                    after.of(new Span(otherAt, edit.other().start())));
            addEdit(edit, before.of(edit.base()), after.of(edit.other()));
            baseAt = edit.base().end();
            otherAt = edit.other().end();
        }
        addKept(before.of(new Span(baseAt, from.end())), after.of(new Span(otherAt, to.end())));
        paragraphs.end(Revision.KEPT);
    }

    /** What is no edit can still be wrapped otherwise, so that blanks differ. */
    private void addKept(String old, String fresh) {
        if (old.equals(fresh)) {
            paragraphs.add(old, Revision.KEPT, false, Optional.empty());
        } else {
            paragraphs.add(old, Revision.DELETED, false, Optional.empty());
            paragraphs.add(fresh, Revision.INSERTED, false, Optional.empty());
        }
    }

    private void addEdit(Edit edit, String old, String fresh) {
        Optional<String> note = noteOn(ChangeKey.of(comparison, edit));
        paragraphs.add(old, Revision.DELETED, edit.fact(), fresh.isEmpty() ? note : Optional.empty());
        paragraphs.add(fresh, Revision.INSERTED, edit.fact(), note);
    }

    /** Words that changed on the way are deleted where the paragraph stood, and inserted where it stands. */
    private void addMoved(Row row, Place place) {
        boolean inBase = place == Place.BASE;
        Version version = inBase ? base : other;
        UnwrappedText text = new UnwrappedText(version, inBase ? row.base() : row.other());
        Revision moved = inBase ? Revision.MOVED_FROM : Revision.MOVED_TO;
        Revision changed = inBase ? Revision.DELETED : Revision.INSERTED;
        Span all = version.span(inBase ? row.base() : row.other());
        int at = all.start();
        Optional<String> note = inBase ? noteOnWhole(row) : Optional.empty();
        for (Edit edit : row.edits()) {
            Span own = inBase ? edit.base() : edit.other();
            Span twin = inBase ? edit.other() : edit.base();
            note = paragraphs.add(text.of(new Span(at, own.start())), moved, false, note);
            boolean bearsNote = !inBase || twin.isEmpty();
            Optional<String> onEdit = bearsNote ? noteOn(ChangeKey.of(comparison, edit)) : Optional.empty();
            paragraphs.add(text.of(own), changed, edit.fact(), onEdit);
            at = own.end();
        }
        paragraphs.add(text.of(new Span(at, all.end())), moved, false, note);
        paragraphs.end(moved);
    }

    private Optional<String> noteOnWhole(Row row) {
        return noteOn(ChangeKey.of(comparison, row, base, other));
    }

    private Optional<String> noteOn(ChangeKey change) {
        Note note = notes.on(change);
        return note.isEmpty() ? Optional.empty() : Optional.of(NoteWords.of(note));
    }
}
