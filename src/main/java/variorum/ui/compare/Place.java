package variorum.ui.compare;

import java.util.OptionalInt;
import variorum.display.Change;

/**
 * Where the reader was taken.
 *
 * @param row of the plan
 * @param column from the left
 * @param change the number of the current change
 * @param character of the version's text, if the reader was taken to certain words
 */
public record Place(int row, int column, OptionalInt change, OptionalInt character) {
    /** Where the change of that number has its text: in the base, if it was removed from there or moved. */
    static Place of(int number, Change change) {
        int column = switch (change.kind()) {
            case EDIT, PARAGRAPH_ADDED -> change.otherColumn();
            case PARAGRAPH_REMOVED, PARAGRAPH_MOVED -> change.baseColumn();
        };
        return new Place(change.row(), column, OptionalInt.of(number), OptionalInt.empty());
    }

    Place inRow(int newRow) {
        return new Place(newRow, column, change, character);
    }
}
