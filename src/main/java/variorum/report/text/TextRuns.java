package variorum.report.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import variorum.report.words.JudgedRow;
import variorum.report.words.JudgedRow.Treatment;

/** Groups the rows of a text report that share a line. */
final class TextRuns {
    private final List<JudgedRow> rows;
    private final BitSet inContext = new BitSet();

    /** @param context how many kept paragraphs to show on each side of a shown one */
    TextRuns(List<JudgedRow> rows, int context) {
        this.rows = rows;
        if (context > 0) {
            findContext(Math.min(context, rows.size()));
        }
    }

    /** Rows that are treated alike; only one, if it is shown. */
    record TextRun(Treatment treatment, List<JudgedRow> rows) {}

    private void findContext(int context) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).treatment() == Treatment.SHOWN) {
                inContext.set(Math.max(0, row - context), Math.min(rows.size(), row + context + 1));
            }
        }
    }

    List<TextRun> runs() {
        List<TextRun> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= rows.size(); at++) {
            Treatment treatment = treatment(from);
            if (at == rows.size() || treatment == Treatment.SHOWN || treatment(at) != treatment) {
                runs.add(new TextRun(treatment, rows.subList(from, at)));
                from = at;
            }
        }
        return runs;
    }

    private Treatment treatment(int row) {
        Treatment treatment = rows.get(row).treatment();
        return treatment == Treatment.KEPT && inContext.get(row) ? Treatment.SHOWN : treatment;
    }
}
