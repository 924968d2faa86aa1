package variorum.display;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.model.Row;
import variorum.model.Version;

/**
 * Where a moved paragraph went: the same at both its ends.
 *
 * @param direction from where the base has it
 * @param paragraphs how many it went past that both versions have, at least 1; split or merged ones count once, and
 *     furniture does not count
 */
public record Shift(Direction direction, int paragraphs) {

    /** To the beginning of the text, or to its end. */
    public enum Direction {
        UP,
        DOWN
    }

    /** Past what stayed, or where it went past nothing of that, past what moved too; empty where it passed nothing. */
    static Optional<Shift> of(Row moved, Pair pair) {
        return past(moved, pair, row -> !row.moved()).or(() -> past(moved, pair, row -> true));
    }

    private static Optional<Shift> past(Row moved, Pair pair, Predicate<Row> counts) {
        List<Row> above = passed(pair, counts, row -> isBefore(row, moved, moved, row));
        List<Row> below = passed(pair, counts, row -> isBefore(moved, row, row, moved));
        if (above.isEmpty() && below.isEmpty()) {
            return Optional.empty();
        }
        Direction direction = above.size() > below.size() ? Direction.UP : Direction.DOWN;
        List<Row> passed = direction == Direction.UP ? above : below;
        int paragraphs =
                passed.stream().mapToInt(row -> paragraphs(row, pair.base())).sum();
        return Optional.of(new Shift(direction, Math.max(1, paragraphs)));
    }

    private static List<Row> passed(Pair pair, Predicate<Row> counts, Predicate<Row> isPassed) {
        return pair.rows().stream()
                .filter(row -> row.link().isAligned() && counts.test(row) && isPassed.test(row))
                .toList();
    }

    /** Whether they follow one another in the base as named first, and in the other version as named then. */
    private static boolean isBefore(Row firstInBase, Row thenInBase, Row firstInOther, Row thenInOther) {
        return firstInBase.base().from() < thenInBase.base().from()
                && firstInOther.other().from() < thenInOther.other().from();
    }

    private static int paragraphs(Row row, Version base) {
        ParagraphRange range = row.base();
        boolean isFurniture = base.paragraphs().subList(range.from(), range.to()).stream()
                .allMatch(paragraph -> paragraph.role() == Role.FURNITURE);
        return isFurniture ? 0 : Math.min(range.size(), row.other().size());
    }
}
