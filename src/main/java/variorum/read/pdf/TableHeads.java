package variorum.read.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Leaves out the first rows of a table where they come again because it goes on on the next page. */
final class TableHeads {
    private TableHeads() {}

    /**
     * The columns of a page without those rows.
     *
     * @param before the columns of the pages before
     */
    static List<Column> withoutRepeated(List<Column> page, List<Column> before) {
        int table = before.size();
        while (table > 0 && before.get(table - 1).isRow()) {
            table--;
        }
        int repeated = 0;
        while (repeated < page.size()
                && table + repeated < before.size()
                && isSame(page.get(repeated), before.get(table + repeated))) {
            repeated++;
        }
        return page.subList(repeated, page.size());
    }

    private static boolean isSame(Column one, Column other) {
        return one.isRow() && text(one).equals(text(other));
    }

    private static String text(Column row) {
        return row.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
