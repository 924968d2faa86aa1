package variorum.model;

/** A note and the change that it is about. Read backwards, from the other version to the base, it says the same. */
public record NotedChange(ChangeText change, Note note) {
    public NotedChange {
        if (note.isEmpty()) {
            throw new IllegalArgumentException("an empty note says nothing of " + change);
        }
    }

    public NotedChange backwards() {
        return new NotedChange(change.backwards(), note.backwards());
    }
}
