package variorum.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Piece;
import variorum.display.PlanRow;
import variorum.model.Collation;
import variorum.model.Span;

/** Builds one column of a plan as styled text. */
final class DocumentBuilder {
    /** Two: one ends the line, one is the small empty line between the pieces. */
    static final String PIECE_BREAK = "\u2029\u2029";

    static final TextOps<String, RunStyle> TEXT = SegmentOps.styledTextOps();

    /** A line end inside a paragraph counts as one space, with the blanks round it. */
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?:\\R[ \\t]*)+");

    private final DisplayPlan plan;
    private final int column;
    private final String text;
    private final WholeChanges wholeChanges;
    private final MarkOwners owners;

    DocumentBuilder(Collation collation, DisplayPlan plan, WholeChanges wholeChanges, int column) {
        this.plan = plan;
        this.wholeChanges = wholeChanges;
        this.owners = new MarkOwners(plan, column);
        this.column = column;
        this.text =
                collation.versions().get(plan.columns().get(column).version()).text();
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
            builder.addParagraph(FoldLabel.of(fold, column), RunStyle.plain(Face.FOLD), RowStyle.fold(row));
        } else if (content instanceof PlanRow.TextRow cells) {
            Cell cell = cells.cells().get(column);
            builder.addParagraph(runs(cell), style(row, cell, lead(cells)));
        }
    }

    private RowStyle style(int row, Cell cell, Face lead) {
        RowStyle.Kind kind = cell.isEmpty() ? RowStyle.Kind.ABSENT : RowStyle.Kind.TEXT;
        return new RowStyle(row, kind, lead, cell.verdict(), wholeChanges.at(row, column), owners.isDense(cell));
    }

    private static Face lead(PlanRow.TextRow row) {
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
                runs.add(new StyledSegment<>(PIECE_BREAK, RunStyle.plain(Face.GAP)));
            }
            addRuns(runs, piece);
        }
        if (runs.isEmpty()) {
            runs.add(new StyledSegment<>("", RunStyle.plain(Face.BODY)));
        }
        return runs;
    }

    private void addRuns(List<StyledSegment<String, RunStyle>> runs, Piece piece) {
        Face face = Face.of(piece.role());
        int at = piece.span().start();
        for (int index = 0; index < piece.marks().size(); index++) {
            Mark mark = piece.marks().get(index);
            Span words = withoutBlanksRound(piece.marks(), index);
            addRun(runs, new Span(at, words.start()), RunStyle.plain(face));
            addRun(runs, words, RunStyle.marked(face, mark, owners.others(mark)));
            at = words.end();
        }
        addRun(runs, new Span(at, piece.span().end()), RunStyle.plain(face));
    }

    private void addRun(List<StyledSegment<String, RunStyle>> runs, Span span, RunStyle style) {
        if (!span.isEmpty()) {
            runs.add(new StyledSegment<>(
                    LINE_END.matcher(span.of(text)).replaceAll(" ").replace('\u2029', ' '), style));
        }
    }

    /**
     * Lines through and under words look ragged where they go on into the blanks round them; blanks between touching
     * marks, and blanks alone, are marked as they are.
     */
    private Span withoutBlanksRound(List<Mark> marks, int index) {
        Span span = marks.get(index).span();
        boolean touchesNext =
                index + 1 < marks.size() && marks.get(index + 1).span().start() == span.end();
        boolean touchesLast = index > 0 && marks.get(index - 1).span().end() == span.start();
        int start = span.start();
        int end = span.end();
        while (!touchesLast && start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (!touchesNext && start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : span;
    }
}
