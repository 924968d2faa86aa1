package variorum.ui.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Links that no row in view needs, kept unseen in their gutter for rows whose links look alike. */
final class SpareLinks {
    /** As many as rows are in view, or so. */
    private static final int MOST = 40;

    private final Map<LinkLook, Deque<RowLink>> links = new HashMap<>();
    private int count;

    /** Whether it is kept. */
    boolean keep(RowLink link) {
        if (link.look().isEmpty() || count == MOST) {
            return false;
        }
        link.rest();
        links.computeIfAbsent(link.look().get(), look -> new ArrayDeque<>()).push(link);
        count++;
        return true;
    }

    Optional<RowLink> take(LinkLook look) {
        Optional<RowLink> link = Optional.ofNullable(links.get(look)).map(Deque::poll);
        link.ifPresent(taken -> count--);
        return link;
    }

    void clear() {
        links.clear();
        count = 0;
    }
}
