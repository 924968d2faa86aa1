package variorum.report.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import variorum.model.Row;

/**
 * The rows of a comparison in an order that fits both versions: the base's paragraphs are in the base's order, the
 * other version's in its own. A moved row is in it twice.
 */
final class BothOrders {
    private final List<Row> rows;
    private final List<PlacedRow> placed = new ArrayList<>();
    private int next;

    private BothOrders(List<Row> rows) {
        this.rows = rows;
    }

    /** Whose text of a row stands at a place. */
    enum Place {
        BOTH,
        BASE,
        OTHER
    }

    /** A row at one of its places. */
    record PlacedRow(Row row, Place place) {}

    static List<PlacedRow> of(List<Row> rows) {
        return new BothOrders(rows).placed();
    }

    private List<PlacedRow> placed() {
        List<Integer> inOtherOrder = IntStream.range(0, rows.size())
                .filter(index -> !rows.get(index).other().isEmpty())
                .boxed()
                .sorted(Comparator.comparingInt(index -> rows.get(index).other().from()))
                .toList();
        for (int index : inOtherOrder) {
            Row row = rows.get(index);
            placeBasesUpTo(row.moved() ? rows.size() : index);
            placed.add(new PlacedRow(row, standsInBoth(row) ? Place.BOTH : Place.OTHER));
            next += index == next ? 1 : 0;
        }
        placeBasesUpTo(rows.size());
        return placed;
    }

    /** Where both stand at one place, what is gone comes first. */
    private void placeBasesUpTo(int end) {
        for (; next < end && !standsInBoth(rows.get(next)); next++) {
            if (!rows.get(next).base().isEmpty()) {
                placed.add(new PlacedRow(rows.get(next), Place.BASE));
            }
        }
    }

    private static boolean standsInBoth(Row row) {
        return row.link().isAligned() && !row.moved();
    }
}
