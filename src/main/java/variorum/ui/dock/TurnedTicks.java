package variorum.ui.dock;

import java.util.Set;
import java.util.stream.Collectors;
import variorum.display.notes.PlacedNotes;
import variorum.model.NotedChange;
import variorum.model.Notes;

/** Notices when decisions are seen from the other side, because base and other have changed places. */
final class TurnedTicks {
    private Set<NotedChange> turned = Set.of();

    /** Whether some decisions are seen from the other side that were not before. */
    boolean areNews(Notes written, PlacedNotes placed) {
        Set<NotedChange> last = turned;
        Set<NotedChange> asWritten = Set.copyOf(written.list());
        turned = placed.placed().values().stream()
                .filter(noted -> noted.note().isDone() && asWritten.contains(noted.backwards()))
                .collect(Collectors.toSet());
        return !last.containsAll(turned);
    }
}
