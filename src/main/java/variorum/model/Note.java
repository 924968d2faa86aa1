package variorum.model;

import java.util.Optional;

/**
 * A reviewer's note on a change.
 *
 * @param tick empty if nothing was decided
 * @param text in the reviewer's own words; may be empty
 */
public record Note(Optional<Tick> tick, String text) {
    public static final Note NONE = new Note(Optional.empty(), "");

    /** With that tick, or with none if it has that one already. */
    public Note toggled(Tick newTick) {
        return new Note(tick.equals(Optional.of(newTick)) ? Optional.empty() : Optional.of(newTick), text);
    }

    public Note withText(String newText) {
        return new Note(tick, newText);
    }

    /** The same about the change read backwards. */
    Note backwards() {
        return new Note(tick.map(Tick::backwards), text);
    }

    public boolean isEmpty() {
        return tick.isEmpty() && text.isEmpty();
    }

    public boolean isDone() {
        return tick.isPresent() && tick.get().isDone();
    }
}
