package variorum.ui.compare.pane;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where the reader stands, as far as it decides how words are drawn.
 *
 * @param change the number of the current change
 * @param column the one that the keyboard is in
 */
public record Standpoint(OptionalInt change, OptionalInt column) {
    static final Standpoint NOWHERE = new Standpoint(OptionalInt.empty(), OptionalInt.empty());

    /** Whether the current change is one of these. */
    boolean isAt(List<Integer> changes) {
        return change.stream().anyMatch(changes::contains);
    }
}
