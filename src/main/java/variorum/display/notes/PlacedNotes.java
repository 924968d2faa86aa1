package variorum.display.notes;

import java.util.List;
import java.util.Map;
import variorum.model.Collation;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Notes;

/**
 * Where notes belong in a collation. Each note is in exactly one of the three.
 *
 * @param placed the notes on changes of the collation
 * @param away notes on versions that are not compared with one another now, oldest first
 * @param gone notes on changes that the versions no longer have, oldest first
 */
public record PlacedNotes(Map<ChangeKey, NotedChange> placed, List<NotedChange> away, List<NotedChange> gone) {
    public static final PlacedNotes NONE = new PlacedNotes(Map.of(), List.of(), List.of());

    public PlacedNotes {
        placed = Map.copyOf(placed);
        away = List.copyOf(away);
        gone = List.copyOf(gone);
    }

    /** Places all notes. */
    public static PlacedNotes of(Notes notes, Collation collation) {
        return notes.list().isEmpty() ? NONE : NotePlacer.place(notes, ChangeIndex.of(collation));
    }

    /** The note on the change; an empty one if it has none. */
    public Note on(ChangeKey change) {
        NotedChange noted = placed.get(change);
        return noted == null ? Note.NONE : noted.note();
    }
}
