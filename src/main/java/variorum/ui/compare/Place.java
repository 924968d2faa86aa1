package variorum.ui.compare;

import java.util.OptionalInt;

/**
 * Where the reader was taken.
 *
 * @param row of the plan
 * @param column from the left
 * @param change the number of the current change
 * @param character of the version's text, if the reader was taken to certain words
 */
public record Place(int row, int column, OptionalInt change, OptionalInt character) {
    Place inRow(int newRow) {
        return new Place(newRow, column, change, character);
    }
}
