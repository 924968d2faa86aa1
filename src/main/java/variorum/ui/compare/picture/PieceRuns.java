package variorum.ui.compare.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.fxmisc.richtext.model.StyledSegment;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Piece;
import variorum.display.Unseen;
import variorum.model.Collation;
import variorum.model.LineEnd;
import variorum.model.Span;

/** Sets the words of one column in type. */
final class PieceRuns {
    private final String text;
    private final BiFunction<Face, Mark, RunStyle> marked;

    PieceRuns(Collation collation, DisplayPlan plan, int column) {
        this(collation, plan, column, (face, mark) -> RunStyle.marked(face, mark, others(plan, column, mark)));
    }

    /** @param marked how marked words look */
    PieceRuns(Collation collation, DisplayPlan plan, int column, BiFunction<Face, Mark, RunStyle> marked) {
        this.marked = marked;
        this.text = plan.version(column, collation).text();
    }

    /**
     * The columns of the versions that changed the marked words; none where that column changed them itself, or where
     * there is but one other version.
     */
    private static List<Integer> others(DisplayPlan plan, int column, Mark mark) {
        List<Integer> owners = mark.changes().stream()
                .map(plan.changes()::get)
                .map(Change::otherColumn)
                .distinct()
                .toList();
        return owners.contains(column) || plan.columns().size() <= 2 ? List.of() : owners;
    }

    /** The runs of the paragraphs of a cell, one below the other. */
    List<StyledSegment<String, RunStyle>> of(List<Piece> pieces) {
        List<StyledSegment<String, RunStyle>> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!runs.isEmpty()) {
                runs.addAll(PieceBreak.runs());
            }
            runs.addAll(of(piece));
        }
        return runs;
    }

    /** The runs of a paragraph, or of a part of one. */
    List<StyledSegment<String, RunStyle>> of(Piece piece) {
        List<StyledSegment<String, RunStyle>> runs = new ArrayList<>();
        Face face = Face.of(piece.role());
        int at = piece.span().start();
        for (int index = 0; index < piece.marks().size(); index++) {
            Mark mark = piece.marks().get(index);
            Span words = withoutBlanksRound(piece.marks(), index);
            addRun(runs, new Span(at, words.start()), RunStyle.plain(face));
            addRun(runs, words, marked.apply(face, mark));
            at = words.end();
        }
        addRun(runs, new Span(at, piece.span().end()), RunStyle.plain(face));
        return runs;
    }

    /** Whether the first paragraph of a cell is one from right to left. */
    boolean beginAtRight(Cell cell) {
        return cell.pieces().stream()
                .limit(1)
                .anyMatch(piece -> RightToLeft.begins(piece.span().of(text)));
    }

    private void addRun(List<StyledSegment<String, RunStyle>> runs, Span span, RunStyle style) {
        if (!span.isEmpty()) {
            addShown(runs, LineEnd.folded(text, span), style);
        }
    }

    /** What nobody would see is a run of its own, and so is a word from right to left. */
    private static void addShown(List<StyledSegment<String, RunStyle>> runs, String words, RunStyle style) {
        int from = 0;
        while (from < words.length()) {
            int unseen = Unseen.next(words, from);
            int end = unseen == from ? from + 1 : unseen;
            RightToLeft.pieces(words.substring(from, end))
                    .forEach(piece -> runs.add(new StyledSegment<>(piece, style)));
            from = end;
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
