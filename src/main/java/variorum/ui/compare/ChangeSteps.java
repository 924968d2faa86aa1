package variorum.ui.compare;

import java.util.List;
import variorum.display.Change;

/** Steps through the changes, skipping those that the reader dimmed. */
record ChangeSteps(List<Change> changes) {
    /** The first change that is not dimmed from {@code number} on, inclusive; -1 if there is none. */
    int onFrom(int number) {
        return from(number, 1);
    }

    /** The same backwards. */
    int backFrom(int number) {
        return from(number, -1);
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
