package variorum.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import variorum.collate.CollationRequest;
import variorum.model.Collation;

/** The last two comparisons: a reader who goes back and forth between two bases waits for each of them once. */
final class LastCollations {
    /** More would hold long texts in memory for little. */
    private static final int MOST = 2;

    private final Deque<Collated> last = new ArrayDeque<>();

    /** What came of a request. */
    record Collated(CollationRequest request, Collation collation) {}

    Optional<Collated> of(CollationRequest request) {
        return last.stream()
                .filter(collated -> collated.request().equals(request))
                .findFirst();
    }

    /** Keeps it as the newest, and forgets the oldest of more than two. */
    void add(Collated collated) {
        last.removeIf(known -> known.request().equals(collated.request()));
        last.addFirst(collated);
        if (last.size() > MOST) {
            last.removeLast();
        }
    }

    void clear() {
        last.clear();
    }
}
