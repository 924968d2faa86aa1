package variorum.ui.compare.picture;

import java.util.Comparator;
import java.util.function.ToIntFunction;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.TextRow;
import variorum.model.Collation;

/** Builds the text of a pane: a paragraph for each row of a plan. */
final class PaneDocument {
    private PaneDocument() {}

    /** Adds one row of text. */
    @FunctionalInterface
    interface Rows {
        void add(ReadOnlyStyledDocumentBuilder<RowStyle, String, RunStyle> builder, int row, TextRow text);
    }

    /** @param told the column whose label a fold has */
    static ReadOnlyStyledDocument<RowStyle, String, RunStyle> build(
            Collation collation, DisplayPlan plan, ToIntFunction<FoldRow> told, Rows rows) {
        ReadOnlyStyledDocumentBuilder<RowStyle, String, RunStyle> builder = new ReadOnlyStyledDocumentBuilder<>(
                RunOps.TEXT, RowStyle.fold(-1), plan.rows().size() + 1);
        for (int row = 0; row < plan.rows().size(); row++) {
            if (plan.rows().get(row) instanceof FoldRow fold) {
                int column = told.applyAsInt(fold);
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

    /** The largest face of the row. */
    static Face lead(TextRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.pieces().stream())
                .map(piece -> Face.of(piece.role()))
                .min(Comparator.naturalOrder())
                .map(face -> row.beginsStanza() && face == Face.BODY ? Face.STANZA : face)
                .orElse(Face.BODY);
    }
}
