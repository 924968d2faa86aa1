package variorum.ui.compare.picture;

import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.TextRow;
import variorum.model.Collation;

/** Builds the text of a view that has one pane for all columns of a plan: a paragraph for each row. */
final class OneText {
    private OneText() {}

    /** Adds one row of text. */
    @FunctionalInterface
    interface Rows {
        void add(ReadOnlyStyledDocumentBuilder<RowStyle, String, RunStyle> builder, int row, TextRow text);
    }

    static ReadOnlyStyledDocument<RowStyle, String, RunStyle> build(Collation collation, DisplayPlan plan, Rows rows) {
        ReadOnlyStyledDocumentBuilder<RowStyle, String, RunStyle> builder = new ReadOnlyStyledDocumentBuilder<>(
                DocumentBuilder.TEXT, RowStyle.fold(-1), plan.rows().size() + 1);
        for (int row = 0; row < plan.rows().size(); row++) {
            if (plan.rows().get(row) instanceof FoldRow fold) {
                int column = FoldLabel.fullest(fold);
                String label = FoldLabel.of(fold, column, plan.version(column, collation));
                builder.addParagraph(label, RunStyle.plain(Face.FOLD), RowStyle.fold(row));
            } else if (plan.rows().get(row) instanceof TextRow text) {
                rows.add(builder, row, text);
            }
        }
        if (plan.rows().isEmpty()) {
            builder.addParagraph("", RunStyle.plain(Face.BODY), RowStyle.fold(-1));
        }
        return builder.build();
    }
}
