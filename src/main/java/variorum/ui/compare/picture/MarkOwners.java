package variorum.ui.compare.picture;

import java.util.List;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.Mark;

/** Tells which versions the marks of one column are about: its own words, or what others made of them. */
final class MarkOwners {
    private final DisplayPlan plan;
    private final int column;

    MarkOwners(DisplayPlan plan, int column) {
        this.plan = plan;
        this.column = column;
    }

    /**
     * The columns of the versions that changed the marked words; none where this column changed them itself, or where
     * there is but one other version.
     */
    List<Integer> others(Mark mark) {
        List<Integer> owners = owners(mark);
        return owners.contains(column) || plan.columns().size() <= 2 ? List.of() : owners;
    }

    private List<Integer> owners(Mark mark) {
        return mark.changes().stream()
                .map(plan.changes()::get)
                .map(Change::otherColumn)
                .distinct()
                .toList();
    }
}
