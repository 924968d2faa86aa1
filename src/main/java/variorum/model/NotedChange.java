package variorum.model;

/** A note and the change that it is about. */
public record NotedChange(ChangeText change, Note note) {
    public NotedChange {
        if (note.isEmpty()) {
            throw new IllegalArgumentException("an empty note says nothing of " + change);
        }
    }
}
