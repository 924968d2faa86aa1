package variorum.ui.compare.pane;

import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.Paragraph;
import variorum.ui.compare.picture.RowStyle;
import variorum.ui.compare.picture.RunStyle;

/**
 * Rows that a version lacks.
 *
 * @param first the one that says so
 * @param end the row after the last of them
 */
record Gap(int first, int end) {

    /** The one that the row is part of. */
    static Optional<Gap> at(int row, List<Paragraph<RowStyle, String, RunStyle>> rows) {
        int first = row;
        while (first > 0 && isPart(rows.get(first)) && !isBeginning(rows.get(first))) {
            first--;
        }
        int end = row + 1;
        while (end < rows.size() && isPart(rows.get(end)) && !isBeginning(rows.get(end))) {
            end++;
        }
        return isBeginning(rows.get(first)) ? Optional.of(new Gap(first, end)) : Optional.empty();
    }

    private static boolean isBeginning(Paragraph<RowStyle, String, RunStyle> row) {
        return row.getParagraphStyle().kind() == RowStyle.Kind.LACKED && row.length() > 0;
    }

    /** Also folds in which only others have something. */
    private static boolean isPart(Paragraph<RowStyle, String, RunStyle> row) {
        RowStyle.Kind kind = row.getParagraphStyle().kind();
        return kind == RowStyle.Kind.LACKED || (kind == RowStyle.Kind.FOLD && row.length() == 0);
    }
}
