package variorum.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import variorum.display.Change;

/** Steps through the changes, skipping those that the reader dimmed. */
record ChangeSteps(List<Change> changes) {
    private static final Comparator<Change> BY_PLACE =
            Comparator.comparingInt(Change::row).thenComparingInt(Change::number);

    /** The first change that is not dimmed from {@code number} on, inclusive; empty if there is none. */
    OptionalInt onFrom(int number) {
        return from(number, 1);
    }

    /** The same backwards. */
    OptionalInt backFrom(int number) {
        return from(number, -1);
    }

    /** The first change that is not dimmed in that place's row, or at its words, or below; empty if there is none. */
    OptionalInt onFrom(Place place) {
        return changes.stream()
                .filter(change -> !change.dimmed() && isFrom(place, change))
                .sorted(BY_PLACE)
                .mapToInt(Change::number)
                .findFirst();
    }

    /** The last change that is not dimmed above that place's row, or before its words; empty if there is none. */
    OptionalInt backFrom(Place place) {
        return changes.stream()
                .filter(change -> !change.dimmed() && !isFrom(place, change))
                .sorted(BY_PLACE.reversed())
                .mapToInt(Change::number)
                .findFirst();
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

    OptionalInt first() {
        return onFrom(0);
    }

    OptionalInt last() {
        return backFrom(changes.size() - 1);
    }

    private OptionalInt from(int number, int step) {
        int found = number;
        while (found >= 0 && found < changes.size() && changes.get(found).dimmed()) {
            found += step;
        }
        return found >= 0 && found < changes.size() ? OptionalInt.of(found) : OptionalInt.empty();
    }
}
