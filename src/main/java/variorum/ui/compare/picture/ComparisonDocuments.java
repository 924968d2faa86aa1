package variorum.ui.compare.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import variorum.display.DisplayPlan;
import variorum.display.levels.PieceLevels;
import variorum.model.Collation;

/**
 * The columns of a plan as styled text, from left to right: one paragraph a row of the plan, so that the same row is
 * the same paragraph in every column.
 *
 * @param levels what is level inside the rows
 */
public record ComparisonDocuments(
        List<ReadOnlyStyledDocument<RowStyle, String, RunStyle>> columns, PieceLevels levels) {
    public ComparisonDocuments {
        columns = List.copyOf(columns);
    }

    static ComparisonDocuments build(Collation collation, DisplayPlan plan) {
        WholeChanges wholeChanges = WholeChanges.of(plan);
        return new ComparisonDocuments(
                IntStream.range(0, plan.columns().size())
                        .mapToObj(column -> new ColumnDocument(collation, plan, wholeChanges, column).build())
                        .toList(),
                PieceLevels.of(plan));
    }

    /** One text for all columns. */
    static ComparisonDocuments ofOne(ReadOnlyStyledDocument<RowStyle, String, RunStyle> document) {
        return new ComparisonDocuments(List.of(document), PieceLevels.NONE);
    }

    public int size() {
        return columns.size();
    }

    public int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).getParagraphCount();
    }
}
