package variorum.ui.dock;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import variorum.settings.ListOrder;

/**
 * Which lines of a list are shown, and in which order.
 *
 * @param text that the words must contain; any if blank
 * @param group of the change; any if empty
 */
record ListQuery(String text, Optional<LineGroup> group, ChangeColumn column, boolean descending) {
    /** All, sorted as they were left; if they were not, by that column. */
    static ListQuery all(ListOrder left, ChangeColumn otherwise) {
        return ChangeColumn.named(left.column())
                .map(column -> new ListQuery("", Optional.empty(), column, left.descending()))
                .orElseGet(() -> new ListQuery("", Optional.empty(), otherwise, false));
    }

    /** How the lines are sorted, to be saved. */
    ListOrder order() {
        return new ListOrder(column.id(), descending);
    }

    ListQuery withText(String newText) {
        return new ListQuery(newText, group, column, descending);
    }

    ListQuery withGroup(Optional<LineGroup> newGroup) {
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
