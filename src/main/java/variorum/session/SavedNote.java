package variorum.session;

import java.util.Optional;
import java.util.stream.Stream;
import variorum.model.ChangeText;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Notes;
import variorum.model.Tick;

/**
 * A note in a session.
 *
 * @param change that it is about
 * @param tick the word for the decision; empty if there is none
 * @param text in the reviewer's own words; may be empty
 */
public record SavedNote(ChangeText change, String tick, String text) {
    public SavedNote {
        tick(tick);
    }

    public static SavedNote of(NotedChange noted) {
        Note note = noted.note();
        return new SavedNote(noted.change(), note.tick().map(Tick::id).orElse(""), note.text());
    }

    /** The notes with this one, which replaces an earlier one on the same change. */
    public Notes addedTo(Notes notes) {
        return notes.with(change, new Note(tick(tick), text));
    }

    static Optional<Tick> tick(String id) {
        Optional<Tick> found =
                Stream.of(Tick.values()).filter(tick -> tick.id().equals(id)).findFirst();
        if (found.isEmpty() && !id.isEmpty()) {
            throw new IllegalArgumentException("no tick is called " + id);
        }
        return found;
    }
}
