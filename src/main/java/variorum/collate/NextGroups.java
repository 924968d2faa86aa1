package variorum.collate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which groups come right after which in some version. Learns of joins from whoever makes them. */
final class NextGroups {
    private final ParagraphGroups groups;

    /** By groups as they are now; what follows them may have been joined to others since. */
    private final Map<Integer, Set<Integer>> next = new HashMap<>();

    NextGroups(ParagraphGroups groups) {
        this.groups = groups;
        for (int version = 0; version < groups.versions(); version++) {
            List<Integer> order = groups.inOrder(version);
            for (int at = 1; at < order.size(); at++) {
                of(order.get(at - 1)).add(order.get(at));
            }
        }
    }

    private Set<Integer> of(int group) {
        return next.computeIfAbsent(group, key -> new LinkedHashSet<>());
    }

    /** Whether one of the two has to come before the other, directly or by way of third ones. */
    boolean areOrdered(int one, int two) {
        return leads(one, two) || leads(two, one);
    }

    private boolean leads(int from, int to) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (int follower : next.getOrDefault(open.remove(), Set.of())) {
                int group = groups.now(follower);
                if (group == to) {
                    return true;
                }
                if (seen.add(group)) {
                    open.add(group);
                }
            }
        }
        return false;
    }

    /** Takes note that the two groups are one now. */
    void joined(int one, int two) {
        Set<Integer> both = new LinkedHashSet<>(of(one));
        both.addAll(of(two));
        next.keySet().removeAll(Set.of(one, two));
        next.put(groups.now(one), both);
    }
}
