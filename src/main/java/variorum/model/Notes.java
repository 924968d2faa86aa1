package variorum.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All of a reviewer's notes on the changes of a set of versions, at most one for each change, oldest first. A note on a
 * change is also one on the change read backwards.
 */
public record Notes(List<NotedChange> list) {
    public static final Notes NONE = new Notes(List.of());

    public Notes {
        list = List.copyOf(list);
        if (list.stream().map(NotedChange::change).distinct().count() < list.size()) {
            throw new IllegalArgumentException("a change has two notes");
        }
    }

    public Optional<Note> on(ChangeText change) {
        return noteOn(change).or(() -> noteOn(change.backwards()).map(Note::backwards));
    }

    private Optional<Note> noteOn(ChangeText change) {
        return list.stream()
                .filter(noted -> noted.change().equals(change))
                .map(NotedChange::note)
                .findFirst();
    }

    /** With that note on the change instead of the one it had; an empty note removes that. */
    public Notes with(ChangeText change, Note note) {
        List<NotedChange> rest = new ArrayList<>(without(change).list);
        if (!note.isEmpty()) {
            rest.add(new NotedChange(change, note));
        }
        return new Notes(rest);
    }

    /** With those as well; if both have a note on a change, the newer one counts. */
    public Notes with(Notes newer) {
        Map<ChangeText, NotedChange> all = new LinkedHashMap<>();
        Stream.concat(list.stream(), newer.list.stream()).forEach(noted -> {
            all.remove(noted.change());
            all.remove(noted.change().backwards());
            all.put(noted.change(), noted);
        });
        return new Notes(List.copyOf(all.values()));
    }

    private Notes without(ChangeText change) {
        ChangeText backwards = change.backwards();
        return new Notes(list.stream()
                .filter(noted ->
                        !noted.change().equals(change) && !noted.change().equals(backwards))
                .toList());
    }
}
