package variorum.ui.compare.picture;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.Mark.Look;
import variorum.display.Piece;
import variorum.display.PlanRow.TextRow;
import variorum.display.running.RunningText;
import variorum.display.running.Strand;
import variorum.display.running.Strand.Break;
import variorum.display.running.Strand.Words;
import variorum.model.Collation;
import variorum.model.Version;
import variorum.ui.words.Texts;

/** Builds two columns of a plan as one styled text, with tracked changes. */
final class RunningDocument {
    private static final String PARAGRAPH_SIGN = "¶";
    /** Keeps words apart that stand in one another's place. */
    private static final String THIN_SPACE = "\u2009";

    private final Collation collation;
    private final DisplayPlan plan;
    private final RunningText running;
    private final Version base;
    private final WholeChanges wholeChanges;
    private final List<PieceRuns> pieces;

    RunningDocument(Collation collation, DisplayPlan plan, RunningText running) {
        this.collation = collation;
        this.plan = plan;
        this.running = running;
        this.base = plan.version(RunningText.BASE, collation);
        this.wholeChanges = WholeChanges.of(plan);
        this.pieces = List.of(
                new PieceRuns(collation, plan, RunningText.BASE), new PieceRuns(collation, plan, RunningText.OTHER));
    }

    ReadOnlyStyledDocument<RowStyle, String, RunStyle> build() {
        return PaneDocument.build(collation, plan, FoldLabel::fullest, this::addText);
    }

    private void addText(ReadOnlyStyledDocumentBuilder<RowStyle, String, RunStyle> builder, int row, TextRow text) {
        Cell cell = text.cells().get(RunningText.OTHER);
        List<Strand> strands = running.rows().get(row);
        if (strands.isEmpty()) {
            builder.addParagraph(
                    note(row, text), RunStyle.sign(Face.FOLD), style(row, RowStyle.Kind.NOTE, Face.FOLD, cell));
        } else {
            builder.addParagraph(runs(strands), style(row, RowStyle.Kind.TEXT, PaneDocument.lead(text), cell));
        }
    }

    /** What is added as a whole needs no line under every word. */
    private RowStyle style(int row, RowStyle.Kind kind, Face lead, Cell cell) {
        List<Integer> changes = wholeChanges.at(row, RunningText.OTHER);
        boolean rightToLeft =
                kind == RowStyle.Kind.TEXT && pieces.get(RunningText.OTHER).beginAtRight(cell);
        return new RowStyle(row, kind, lead, cell.verdict(), changes, rightToLeft);
    }

    /** What stood here and where it went, such as {@code “The fire began …” moved down past 5 paragraphs}. */
    private String note(int row, TextRow text) {
        return text.cells().get(RunningText.BASE).pieces().stream()
                .filter(this::beginsItsParagraph)
                .findFirst()
                .map(piece -> Texts.text(
                        "note.moved-away",
                        Beginning.of(piece, base),
                        CellSign.of(plan, row, RunningText.OTHER).told()))
                .orElse("");
    }

    private boolean beginsItsParagraph(Piece piece) {
        return base.paragraphs().get(piece.paragraph()).span().start()
                == piece.span().start();
    }

    private List<StyledSegment<String, RunStyle>> runs(List<Strand> strands) {
        List<StyledSegment<String, RunStyle>> runs = new ArrayList<>();
        for (Strand strand : strands) {
            if (strand instanceof Words words) {
                addWords(runs, words);
            } else if (strand instanceof Break end) {
                addBreak(runs, end);
            }
        }
        return runs;
    }

    private void addWords(List<StyledSegment<String, RunStyle>> runs, Words words) {
        for (StyledSegment<String, RunStyle> run : pieces.get(words.column()).of(words.piece())) {
            boolean isOwn = words.column() == RunningText.OTHER;
            if (isOwn && touches(runs, run)) {
                runs.add(new StyledSegment<>(
                        THIN_SPACE, RunStyle.sign(run.getStyle().face())));
            }
            runs.add(
                    isOwn
                            ? run
                            : new StyledSegment<>(
                                    run.getSegment(), run.getStyle().struck()));
        }
    }

    /** Whether marked words follow words of the base without a blank. */
    private static boolean touches(List<StyledSegment<String, RunStyle>> runs, StyledSegment<String, RunStyle> next) {
        if (runs.isEmpty() || next.getStyle().look().isEmpty()) {
            return false;
        }
        StyledSegment<String, RunStyle> last = runs.get(runs.size() - 1);
        String words = last.getSegment();
        return last.getStyle().source() == RunStyle.Source.BASE
                && !Character.isWhitespace(words.charAt(words.length() - 1))
                && !Character.isWhitespace(next.getSegment().charAt(0));
    }

    private static void addBreak(List<StyledSegment<String, RunStyle>> runs, Break end) {
        List<Integer> changes = end.change().stream().boxed().toList();
        switch (end.kind()) {
            case KEPT -> runs.addAll(PieceBreak.runs());
            case ADDED -> {
                runs.add(new StyledSegment<>(PARAGRAPH_SIGN, RunStyle.sign(Face.BODY, Look.INSERTED, changes)));
                runs.addAll(PieceBreak.runs());
            }
            case REMOVED ->
                runs.add(new StyledSegment<>(PARAGRAPH_SIGN, RunStyle.sign(Face.BODY, Look.DELETED, changes)));
        }
    }
}
