package variorum.report.edited;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import variorum.model.Row;

/**
 * The order of the rows of a comparison in a text between its versions.
 *
 * <p>Rows that were neither moved nor added keep the base's order, and so do moves that are not made. Rows that were
 * added, and moves that are made, come after the same row as in the other version, if that has a place in both orders.
 */
final class RowOrder {
    private final List<Row> rows;
    private final Predicate<Row> taken;

    /** @param taken whether a row that was added, removed or moved is as in the other version */
    RowOrder(List<Row> rows, Predicate<Row> taken) {
        this.rows = rows;
        this.taken = taken;
    }

    /** The rows that have text, in order. */
    List<Row> rows() {
        List<Integer> inBaseOrder = indexes().filter(this::followsBase).boxed().toList();
        Map<Integer, List<Row>> before = placesOf(inBaseOrder);
        List<Row> ordered = new ArrayList<>(before.getOrDefault(0, List.of()));
        for (int place = 0; place < inBaseOrder.size(); place++) {
            Row row = rows.get(inBaseOrder.get(place));
            if (!row.other().isEmpty() || !taken.test(row)) {
                ordered.add(row);
            }
            ordered.addAll(before.getOrDefault(place + 1, List.of()));
        }
        return ordered;
    }

    private IntStream indexes() {
        return IntStream.range(0, rows.size());
    }

    private boolean followsBase(int index) {
        Row row = rows.get(index);
        return !row.base().isEmpty() && !(row.moved() && taken.test(row));
    }

    /** What stands in the other version's order, by the place among the rest before which it stands. */
    private Map<Integer, List<Row>> placesOf(List<Integer> inBaseOrder) {
        TreeMap<Integer, Integer> anchors = new TreeMap<>();
        for (int place = 0; place < inBaseOrder.size(); place++) {
            Row row = rows.get(inBaseOrder.get(place));
            if (!row.other().isEmpty() && !row.moved()) {
                anchors.put(row.other().from(), place);
            }
        }
        Map<Integer, List<Row>> before = new TreeMap<>();
        int last = 0;
        for (int index : inOtherOrder()) {
            Row row = rows.get(index);
            Map.Entry<Integer, Integer> anchor = anchors.lowerEntry(row.other().from());
            int place = anchor == null ? 0 : anchor.getValue() + 1;
            last = Math.max(last, afterRemoved(inBaseOrder, place, index));
            before.computeIfAbsent(last, none -> new ArrayList<>()).add(row);
        }
        return before;
    }

    private List<Integer> inOtherOrder() {
        return indexes()
                .filter(index -> !followsBase(index) && taken.test(rows.get(index)))
                .boxed()
                .sorted(Comparator.comparingInt(index -> rows.get(index).other().from()))
                .toList();
    }

    /** Where both stand at one place, what is gone from the other version comes first, as in the comparison. */
    private int afterRemoved(List<Integer> inBaseOrder, int from, int index) {
        int place = from;
        while (place < inBaseOrder.size()
                && rows.get(inBaseOrder.get(place)).other().isEmpty()
                && inBaseOrder.get(place) < index) {
            place++;
        }
        return place;
    }
}
