package variorum.ui.compare;

import java.util.Comparator;
import java.util.List;
import variorum.display.Change;

/** Steps through the changes, skipping those that the reader dimmed. */
record ChangeSteps(List<Change> changes) {
    private static final Comparator<Change> BY_PLACE =
            Comparator.comparingInt(Change::row).thenComparingInt(Change::number);

    /** The first change that is not dimmed from {@code number} on, inclusive; -1 if there is none. */
    int onFrom(int number) {
        return from(number, 1);
    }

    /** The same backwards. */
    int backFrom(int number) {
        return from(number, -1);
    }

    /** The first change that is not dimmed in that place's row, or at its words, or below; -1 if there is none. */
    int onFrom(Place place) {
        return changes.stream()
                .filter(change -> !change.dimmed() && isFrom(place, change))
                .min(BY_PLACE)
                .map(Change::number)
                .orElse(-1);
    }

    /** The last change that is not dimmed above that place's row, or before its words; -1 if there is none. */
    int backFrom(Place place) {
        return changes.stream()
                .filter(change -> !change.dimmed() && !isFrom(place, change))
                .max(BY_PLACE)
                .map(Change::number)
                .orElse(-1);
    }

    private static boolean isFrom(Place place, Change change) {
        if (change.row() != place.row() || place.character().isEmpty()) {
            return change.row() >= place.row();
        }
        int character = place.character().getAsInt();
        if (place.column() == change.baseColumn()) {
            return change.base().start() >= character;
        }
        return place.column() == change.otherColumn()
                ? change.other().start() >= character
                : change.otherColumn() > place.column();
    }

    int first() {
        return onFrom(0);
    }

    int last() {
        return backFrom(changes.size() - 1);
    }

    private int from(int number, int step) {
        int found = number;
        while (found >= 0 && found < changes.size() && changes.get(found).dimmed()) {
            found += step;
        }
        return found < changes.size() ? Math.max(-1, found) : -1;
    }
}
