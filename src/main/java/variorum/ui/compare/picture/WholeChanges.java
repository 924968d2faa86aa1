package variorum.ui.compare.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;

/** Which cells the changes of whole paragraphs take part in: both sides of each, and both ends of what was moved. */
final class WholeChanges {
    private final Map<Place, List<Integer>> numbers = new HashMap<>();

    private record Place(int row, int column) {}

    private WholeChanges() {}

    static WholeChanges of(DisplayPlan plan) {
        WholeChanges changes = new WholeChanges();
        for (Change change : plan.changes()) {
            if (change.kind() != Change.Kind.EDIT) {
                changes.add(change, change.row());
                changes.otherEnd(plan, change).ifPresent(row -> changes.add(change, row));
            }
        }
        return changes;
    }

    private void add(Change change, int row) {
        at(new Place(row, change.baseColumn())).add(change.number());
        at(new Place(row, change.otherColumn())).add(change.number());
    }

    private List<Integer> at(Place place) {
        return numbers.computeIfAbsent(place, nowhere -> new ArrayList<>());
    }

    private OptionalInt otherEnd(DisplayPlan plan, Change change) {
        return change.kind() == Change.Kind.PARAGRAPH_MOVED
                        && plan.rows().get(change.row()) instanceof PlanRow.TextRow row
                ? row.cells().get(change.otherColumn()).partnerRow()
                : OptionalInt.empty();
    }

    /** The numbers of the changes that this whole cell is part of. */
    List<Integer> at(int row, int column) {
        return numbers.getOrDefault(new Place(row, column), List.of());
    }
}
