package variorum.ui.compare.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Piece;
import variorum.display.PlanRow.TextRow;
import variorum.display.Verdict;
import variorum.display.readings.Arrivals;
import variorum.display.readings.VariedWords;
import variorum.model.Collation;
import variorum.ui.compare.picture.RunStyle.Variety;
import variorum.ui.words.Texts;

/** Builds one column of a plan as styled text in which the words stand out at which other versions differ. */
final class VariedDocument {
    private final DisplayPlan plan;
    private final int column;
    private final VariedWords varied;
    private final Arrivals arrivals;
    private final Collation collation;
    private final PieceRuns pieces;

    VariedDocument(Collation collation, DisplayPlan plan, int column) {
        this.plan = plan;
        this.column = column;
        this.collation = collation;
        this.arrivals = new Arrivals(plan, column);
        this.varied = new VariedWords(collation, plan, column);
        this.pieces = new PieceRuns(collation, plan, column, this::style);
    }

    private RunStyle style(Face face, Mark mark) {
        int differing = varied.versions(mark);
        return differing == 0
                ? RunStyle.plain(face)
                : RunStyle.varied(
                        face, mark, Variety.of(differing, plan.columns().size() - 1));
    }

    ReadOnlyStyledDocument<RowStyle, String, RunStyle> build() {
        return PaneDocument.build(collation, plan, FoldLabel::fullest, this::addText);
    }

    private void addText(ReadOnlyStyledDocumentBuilder<RowStyle, String, RunStyle> builder, int row, TextRow text) {
        Cell cell = text.cells().get(column);
        if (cell.isEmpty()) {
            builder.addParagraph(
                    note(text), RunStyle.sign(Face.FOLD), style(row, RowStyle.Kind.NOTE, Face.FOLD, false));
        } else {
            List<Piece> marked = cell.pieces().stream().map(varied::in).toList();
            builder.addParagraph(
                    pieces.of(marked),
                    style(row, RowStyle.Kind.TEXT, PaneDocument.lead(text), pieces.beginAtRight(cell)));
        }
    }

    private static RowStyle style(int row, RowStyle.Kind kind, Face lead, boolean rightToLeft) {
        return new RowStyle(row, kind, lead, Verdict.KEPT, List.of(), rightToLeft);
    }

    private String note(TextRow text) {
        List<Integer> having = IntStream.range(0, text.cells().size())
                .filter(other -> !text.cells().get(other).isEmpty())
                .boxed()
                .toList();
        if (having.isEmpty()) {
            return "";
        }
        if (!arrivals.isAllOf(text)) {
            return Texts.text("note.more", having.size());
        }
        int first = having.get(0);
        Piece piece = text.cells().get(first).pieces().get(0);
        return Texts.text("note.moved-here", Beginning.of(piece, plan.version(first, collation)), having.size());
    }
}
