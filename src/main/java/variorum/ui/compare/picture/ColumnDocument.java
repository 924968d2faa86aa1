package variorum.ui.compare.picture;

import java.util.List;
import java.util.OptionalInt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.TextRow;
import variorum.model.Collation;
import variorum.ui.words.Texts;

/** Builds one column of a plan as styled text. */
final class ColumnDocument {
    private final Collation collation;
    private final DisplayPlan plan;
    private final int column;
    private final PieceRuns pieces;
    private final WholeChanges wholeChanges;
    private final LackedParagraphs lacked;

    ColumnDocument(Collation collation, DisplayPlan plan, WholeChanges wholeChanges, int column) {
        this.collation = collation;
        this.plan = plan;
        this.wholeChanges = wholeChanges;
        this.column = column;
        this.pieces = new PieceRuns(collation, plan, column);
        this.lacked = new LackedParagraphs(plan, column);
    }

    ReadOnlyStyledDocument<RowStyle, String, RunStyle> build() {
        return PaneDocument.build(collation, plan, fold -> column, this::addText);
    }

    private void addText(ReadOnlyStyledDocumentBuilder<RowStyle, String, RunStyle> builder, int row, TextRow text) {
        Cell cell = text.cells().get(column);
        builder.addParagraph(cell.isEmpty() ? List.of(note(row)) : pieces.of(cell.pieces()), style(row, cell, text));
    }

    private RowStyle style(int row, Cell cell, TextRow text) {
        return new RowStyle(
                row,
                kind(row, cell, text),
                PaneDocument.lead(text),
                cell.verdict(),
                wholeChanges.at(row, column),
                pieces.beginAtRight(cell));
    }

    private RowStyle.Kind kind(int row, Cell cell, TextRow text) {
        if (!cell.isEmpty()) {
            return RowStyle.Kind.TEXT;
        }
        if (lacked.isInRun(row)) {
            return RowStyle.Kind.LACKED;
        }
        return text.cells().stream().allMatch(Cell::isEmpty) ? RowStyle.Kind.EMPTIED : RowStyle.Kind.ABSENT;
    }

    /** What an empty cell says: nothing, but at the beginning of a long gap how long it is. */
    private StyledSegment<String, RunStyle> note(int row) {
        OptionalInt paragraphs = lacked.beginningAt(row);
        return paragraphs.isPresent()
                ? new StyledSegment<>(Texts.text("note.lacked", paragraphs.getAsInt()), RunStyle.sign(Face.FOLD))
                : new StyledSegment<>("", RunStyle.plain(Face.BODY));
    }
}
