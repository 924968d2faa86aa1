package variorum.sketch;

import java.util.ArrayList;
import java.util.List;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.ReadingTable.ReadingRow;
import variorum.model.Row;

/** The reading table of two versions, made from the rows of their comparison. */
final class SketchedTable {
    private SketchedTable() {}

    static ReadingTable of(List<Row> rows) {
        List<ReadingRow> table = new ArrayList<>();
        List<ParagraphRange> movedHere = new ArrayList<>(rows.stream()
                .filter(Row::moved)
                .map(Row::other)
                .sorted((one, two) -> one.from() - two.from())
                .toList());
        for (Row row : rows) {
            if (!row.moved()) {
                while (!row.other().isEmpty()
                        && !movedHere.isEmpty()
                        && movedHere.get(0).from() < row.other().from()) {
                    table.add(row(ParagraphRange.emptyAt(row.base().from()), movedHere.remove(0)));
                }
                table.add(row(row.base(), row.other()));
            } else {
                table.add(row(row.base(), ParagraphRange.emptyAt(0)));
            }
        }
        movedHere.forEach(range -> table.add(row(ParagraphRange.emptyAt(0), range)));
        return new ReadingTable(List.of(0, 1), table);
    }

    private static ReadingRow row(ParagraphRange base, ParagraphRange other) {
        return new ReadingRow(List.of(base, other));
    }
}
