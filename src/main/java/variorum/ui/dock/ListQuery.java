package variorum.ui.dock;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which lines of a list are shown, and in which order.
 *
 * @param text that the words hold; any when blank
 * @param group that the change is of; any when empty
 */
record ListQuery(String text, Optional<ChangeGroup> group, ChangeColumn column, boolean descending) {
    /** All, sorted by that column. */
    static ListQuery all(ChangeColumn column) {
        return new ListQuery("", Optional.empty(), column, false);
    }

    ListQuery withText(String newText) {
        return new ListQuery(newText, group, column, descending);
    }

    ListQuery withGroup(Optional<ChangeGroup> newGroup) {
        return new ListQuery(text, newGroup, column, descending);
    }

    ListQuery withOrder(ChangeColumn newColumn, boolean newDescending) {
        return new ListQuery(text, group, newColumn, newDescending);
    }

    /** @param lines in the order that those keep which are alike in the column */
    List<ChangeLine> of(List<ChangeLine> lines) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Comparator<ChangeLine> order = column.order(descending);
        return lines.stream()
                .filter(line -> group.isEmpty() || group.get() == line.group())
                .filter(line -> wanted.isEmpty() || line.holds(wanted))
                .sorted(order)
                .toList();
    }
}
