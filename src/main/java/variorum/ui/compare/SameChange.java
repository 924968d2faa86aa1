package variorum.ui.compare;

import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.model.Span;
import variorum.ui.compare.picture.Picture;

/** Finds a change again in another plan of the same collation, where it may bear another number. */
final class SameChange {
    private SameChange() {}

    /** The same in another picture; -1 also where that is of other versions. */
    static int find(Picture last, int number, Picture next) {
        return last.collation().versions().equals(next.collation().versions())
                ? find(last.plan(), number, next.plan())
                : -1;
    }

    /** The number in {@code next} of the change with that number in {@code last}; -1 where it is not shown. */
    static int find(DisplayPlan last, int number, DisplayPlan next) {
        if (number < 0 || number >= last.changes().size()) {
            return -1;
        }
        Identity wanted = Identity.of(last, last.changes().get(number));
        return next.changes().stream()
                .filter(change -> Identity.of(next, change).equals(wanted))
                .mapToInt(Change::number)
                .findFirst()
                .orElse(-1);
    }

    /** What of a change does not depend on the plan. */
    private record Identity(Change.Kind kind, int baseVersion, int otherVersion, Span base, Span other) {
        static Identity of(DisplayPlan plan, Change change) {
            return new Identity(
                    change.kind(),
                    plan.columns().get(change.baseColumn()).version(),
                    plan.columns().get(change.otherColumn()).version(),
                    change.base(),
                    change.other());
        }
    }
}
