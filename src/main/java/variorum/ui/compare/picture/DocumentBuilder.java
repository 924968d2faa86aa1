package variorum.ui.compare.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.display.PlanRow;
import variorum.model.Collation;
import variorum.ui.words.Texts;

/** Builds one column of a plan as styled text. */
public final class DocumentBuilder {
    public static final TextOps<String, RunStyle> TEXT = new RunOps();

    private final Collation collation;
    private final DisplayPlan plan;
    private final int column;
    private final PieceRuns pieces;
    private final WholeChanges wholeChanges;
    private final LackedParagraphs lacked;

    DocumentBuilder(Collation collation, DisplayPlan plan, WholeChanges wholeChanges, int column) {
        this.collation = collation;
        this.plan = plan;
        this.wholeChanges = wholeChanges;
        this.column = column;
        this.pieces = new PieceRuns(collation, plan, column);
        this.lacked = new LackedParagraphs(plan, column);
    }

    ReadOnlyStyledDocument<RowStyle, String, RunStyle> build() {
        ReadOnlyStyledDocumentBuilder<RowStyle, String, RunStyle> builder = new ReadOnlyStyledDocumentBuilder<>(
                TEXT, RowStyle.fold(-1), plan.rows().size() + 1);
        for (int row = 0; row < plan.rows().size(); row++) {
            addRow(builder, row, plan.rows().get(row));
        }
        if (plan.rows().isEmpty()) {
            builder.addParagraph("", RunStyle.plain(Face.BODY), RowStyle.fold(-1));
        }
        return builder.build();
    }

    private void addRow(ReadOnlyStyledDocumentBuilder<RowStyle, String, RunStyle> builder, int row, PlanRow content) {
        if (content instanceof PlanRow.FoldRow fold) {
            String label = FoldLabel.of(fold, column, plan.version(column, collation));
            builder.addParagraph(label, RunStyle.plain(Face.FOLD), RowStyle.fold(row));
        } else if (content instanceof PlanRow.TextRow cells) {
            Cell cell = cells.cells().get(column);
            builder.addParagraph(cell.isEmpty() ? List.of(note(row)) : runs(cell), style(row, cell, cells));
        }
    }

    private RowStyle style(int row, Cell cell, PlanRow.TextRow cells) {
        return new RowStyle(
                row,
                kind(row, cell, cells),
                lead(cells),
                cell.verdict(),
                wholeChanges.at(row, column),
                pieces.beginAtRight(cell));
    }

    private RowStyle.Kind kind(int row, Cell cell, PlanRow.TextRow cells) {
        if (!cell.isEmpty()) {
            return RowStyle.Kind.TEXT;
        }
        if (lacked.isInRun(row)) {
            return RowStyle.Kind.LACKED;
        }
        return cells.cells().stream().allMatch(Cell::isEmpty) ? RowStyle.Kind.EMPTIED : RowStyle.Kind.ABSENT;
    }

    static Face lead(PlanRow.TextRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.pieces().stream())
                .map(piece -> Face.of(piece.role()))
                .min(Comparator.naturalOrder())
                .orElse(Face.BODY);
    }

    private List<StyledSegment<String, RunStyle>> runs(Cell cell) {
        List<StyledSegment<String, RunStyle>> runs = new ArrayList<>();
        for (Piece piece : cell.pieces()) {
            if (!runs.isEmpty()) {
                runs.addAll(PieceBreak.runs());
            }
            runs.addAll(pieces.of(piece));
        }
        return runs;
    }

    /** What an empty cell says: nothing, but at the beginning of a long gap how long it is. */
    private StyledSegment<String, RunStyle> note(int row) {
        OptionalInt paragraphs = lacked.beginningAt(row);
        return paragraphs.isPresent()
                ? new StyledSegment<>(Texts.text("note.lacked", paragraphs.getAsInt()), RunStyle.sign(Face.FOLD))
                : new StyledSegment<>("", RunStyle.plain(Face.BODY));
    }
}
