package variorum.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable.ReadingRow;
import variorum.progress.Monitor;

/**
 * Puts groups of paragraphs into one order that agrees with the reading order of every version. A topological sort (A.
 * B. Kahn, "Topological sorting of large networks", 1962) that takes the base's paragraphs first where the order is
 * open.
 */
final class GroupOrder {
    private final ParagraphGroups groups;
    private final int base;
    private final Map<Integer, Set<Integer>> followers = new HashMap<>();
    private final Map<Integer, Integer> waitsFor = new HashMap<>();
    private final Map<Integer, Integer> rank = new HashMap<>();

    private GroupOrder(ParagraphGroups groups, int base) {
        this.groups = groups;
        this.base = base;
    }

    /** One row for every group that has paragraphs of a shown version; the groups are closed. */
    static List<ReadingRow> rows(ParagraphGroups groups, int base, List<Integer> shown, Monitor monitor) {
        List<Integer> order = new GroupOrder(groups, base).sort(monitor);
        List<List<ParagraphRange>> columns = new ArrayList<>();
        for (int version : shown) {
            monitor.check();
            columns.add(column(groups, version, order));
        }
        List<ReadingRow> rows = new ArrayList<>();
        for (int row = 0; row < order.size(); row++) {
            monitor.check();
            List<ParagraphRange> cells = new ArrayList<>(columns.size());
            boolean empty = true;
            for (List<ParagraphRange> column : columns) {
                ParagraphRange cell = column.get(row);
                cells.add(cell);
                empty &= cell.isEmpty();
            }
            if (!empty) {
                rows.add(new ReadingRow(cells));
            }
        }
        return rows;
    }

    /** What the version has in each group; where it has nothing, an empty range at the right place. */
    private static List<ParagraphRange> column(ParagraphGroups groups, int version, List<Integer> order) {
        Map<Integer, ParagraphRange> ranges = groups.ranges(version);
        List<ParagraphRange> column = new ArrayList<>();
        int next = 0;
        for (int group : order) {
            ParagraphRange range = ranges.getOrDefault(group, ParagraphRange.emptyAt(next));
            column.add(range);
            next = range.to();
        }
        return column;
    }

    private List<Integer> sort(Monitor monitor) {
        rank(base);
        for (int version = 0; version < groups.versions(); version++) {
            monitor.check();
            rank(version);
            addOrder(groups.inOrder(version));
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>((one, two) -> Integer.compare(rankOf(one), rankOf(two)));
        for (int group : rank.keySet()) {
            if (!waitsFor.containsKey(group)) {
                ready.add(group);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            monitor.check();
            int group = ready.remove();
            order.add(group);
            for (int follower : followers.getOrDefault(group, Set.of())) {
                if (waitsFor.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        return order;
    }

    private void rank(int version) {
        for (int group : groups.inOrder(version)) {
            rank.putIfAbsent(group, rank.size());
        }
    }

    private int rankOf(int group) {
        return rank.getOrDefault(group, rank.size());
    }

    private void addOrder(List<Integer> order) {
        for (int at = 1; at < order.size(); at++) {
            Set<Integer> after = followers.computeIfAbsent(order.get(at - 1), group -> new LinkedHashSet<>());
            if (after.add(order.get(at))) {
                waitsFor.merge(order.get(at), 1, Integer::sum);
            }
        }
    }
}
