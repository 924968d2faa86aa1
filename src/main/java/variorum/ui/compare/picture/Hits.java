package variorum.ui.compare.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import variorum.display.DisplayPlan;

/**
 * What a search found, to be marked in the text and on the map.
 *
 * @param inOrder in reading order
 * @param current the index of the one that the reader is at
 */
public record Hits(List<Hit> inOrder, OptionalInt current) {
    public static final Hits NONE = new Hits(List.of(), OptionalInt.empty());

    public Hits {
        inOrder = List.copyOf(inOrder);
    }

    public int size() {
        return inOrder.size();
    }

    public boolean isEmpty() {
        return inOrder.isEmpty();
    }

    public Hits at(int newCurrent) {
        return new Hits(inOrder, OptionalInt.of(newCurrent));
    }

    public Optional<Hit> currentHit() {
        return current.stream().mapToObj(inOrder::get).findFirst();
    }

    /** These, if they stand in the plan where they are said to; none, if they were found in one that is gone. */
    public Hits within(DisplayPlan plan) {
        return inOrder.stream().allMatch(hit -> hit.isIn(plan)) ? this : NONE;
    }

    /** The hits of one column by their rows. */
    public Map<Integer, List<Hit>> byRow(int column) {
        return inOrder.stream().filter(hit -> hit.column() == column).collect(Collectors.groupingBy(Hit::row));
    }
}
