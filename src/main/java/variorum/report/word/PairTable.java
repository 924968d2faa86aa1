package variorum.report.word;

import java.util.List;
import variorum.model.Comparison;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.ReadingTable.ReadingRow;
import variorum.report.word.BothOrders.PlacedRow;

/** The two versions of one comparison side by side, whatever others there are. */
final class PairTable {
    private PairTable() {}

    static ReadingTable of(Comparison comparison) {
        List<ReadingRow> rows =
                BothOrders.of(comparison.rows()).stream().map(PairTable::row).toList();
        return new ReadingTable(List.of(comparison.base(), comparison.other()), rows);
    }

    private static ReadingRow row(PlacedRow placed) {
        ParagraphRange base = placed.row().base();
        ParagraphRange other = placed.row().other();
        return new ReadingRow(
                switch (placed.place()) {
                    case BOTH -> List.of(base, other);
                    case BASE -> List.of(base, ParagraphRange.emptyAt(other.from()));
                    case OTHER -> List.of(ParagraphRange.emptyAt(base.from()), other);
                });
    }
}
