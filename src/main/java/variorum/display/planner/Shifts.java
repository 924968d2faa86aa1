package variorum.display.planner;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import variorum.display.Shift;
import variorum.display.Shift.Direction;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Version;

/**
 * How far the moved paragraphs of two versions went. What stayed is in the same order in both, which makes this quick
 * to find.
 */
final class Shifts {
    private final Version base;
    private final List<Row> aligned;
    private final List<Row> stayed;

    /** How many paragraphs the first so many rows have that stayed. */
    private final int[] paragraphsBefore;

    Shifts(Pair pair) {
        this.base = pair.base();
        this.aligned =
                pair.rows().stream().filter(row -> row.link().isAligned()).toList();
        this.stayed = aligned.stream().filter(row -> !row.moved()).toList();
        this.paragraphsBefore = new int[stayed.size() + 1];
        for (int row = 0; row < stayed.size(); row++) {
            paragraphsBefore[row + 1] = paragraphsBefore[row] + paragraphs(stayed.get(row));
        }
    }

    /** Past what stayed, or where it went past nothing of that, past what moved too; empty where it passed nothing. */
    Optional<Shift> of(Row moved) {
        int aboveInBase = stayedAbove(moved, Row::base);
        int aboveInOther = stayedAbove(moved, Row::other);
        if (aboveInBase == aboveInOther) {
            return pastAll(moved);
        }
        int paragraphs = paragraphsBefore[aboveInBase] - paragraphsBefore[aboveInOther];
        return Optional.of(shift(aboveInBase > aboveInOther ? Direction.UP : Direction.DOWN, Math.abs(paragraphs)));
    }

    /** How many rows that stayed stand above it in one of the versions. */
    private int stayedAbove(Row moved, Function<Row, ParagraphRange> version) {
        int low = 0;
        int high = stayed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (version.apply(stayed.get(middle)).from() < version.apply(moved).from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<Shift> pastAll(Row moved) {
        List<Row> above = aligned.stream().filter(row -> hasPassed(moved, row)).toList();
        List<Row> below = aligned.stream().filter(row -> hasPassed(row, moved)).toList();
        if (above.isEmpty() && below.isEmpty()) {
            return Optional.empty();
        }
        Direction direction = above.size() > below.size() ? Direction.UP : Direction.DOWN;
        List<Row> passed = direction == Direction.UP ? above : below;
        return Optional.of(
                shift(direction, passed.stream().mapToInt(this::paragraphs).sum()));
    }

    private static Shift shift(Direction direction, int paragraphs) {
        return new Shift(direction, Math.max(1, paragraphs));
    }

    /** Whether the one stands behind the other in the base, and before it in the other version. */
    private static boolean hasPassed(Row one, Row another) {
        return another.base().from() < one.base().from()
                && one.other().from() < another.other().from();
    }

    private int paragraphs(Row row) {
        return base.isFurniture(row.base())
                ? 0
                : Math.min(row.base().size(), row.other().size());
    }
}
