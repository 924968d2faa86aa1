package variorum.ui.compare;

import java.util.Optional;
import java.util.OptionalInt;
import variorum.display.DisplayPlan;
import variorum.ui.compare.pane.RowPosition;
import variorum.ui.compare.picture.Picture;

/**
 * Remembers the reader's place when the ends of a move are brought together, and returns to it when they are put back.
 */
final class WayBack {
    /** Where in the window the two ends are brought if the reader had scrolled away, from 0, the top, to 1. */
    private static final double GOOD_PLACE = 0.3;

    private final MovesViewModel moves;
    private Optional<Stand> stand = Optional.empty();

    WayBack(MovesViewModel moves) {
        this.moves = moves;
    }

    /** What was seen before. */
    private record Stand(DisplayPlan plan, RowPosition position) {}

    /** Where another picture is to be opened; empty where that has nothing to do with a move. */
    Optional<RowPosition> turn(Spread shown, Picture next) {
        OptionalInt row = moves.row(next.plan());
        if (row.isPresent() && stand.isEmpty()) {
            stand = Optional.of(new Stand(shown.picture().plan(), shown.position()));
            return Optional.of(new RowPosition(row.getAsInt(), shown.top(moves.leftRow(), GOOD_PLACE)));
        }
        Optional<RowPosition> before = row.isPresent() ? Optional.empty() : stand.map(it -> find(it, next));
        stand = row.isPresent() ? stand : Optional.empty();
        return before;
    }

    private static RowPosition find(Stand before, Picture next) {
        RowPosition position = before.position();
        return new RowPosition(SameRow.find(before.plan(), position.row(), next.plan()), position.y());
    }
}
