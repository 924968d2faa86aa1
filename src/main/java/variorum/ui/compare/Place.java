package variorum.ui.compare;

import java.util.OptionalInt;

/**
 * Where the reader was taken.
 *
 * @param row of the plan
 * @param column from the left
 * @param change the number of the change that stands there, or -1
 * @param character of the version's text, if the reader was taken to certain words
 * @param visit counts the calls, so that the same place can be gone to again
 */
public record Place(int row, int column, int change, OptionalInt character, long visit) {
    static final Place NOWHERE = new Place(-1, -1, -1, OptionalInt.empty(), 0);

    Place inRow(int newRow) {
        return new Place(newRow, column, change, character, visit);
    }

    /** Nowhere again. */
    Place left() {
        return new Place(-1, -1, -1, OptionalInt.empty(), visit);
    }
}
