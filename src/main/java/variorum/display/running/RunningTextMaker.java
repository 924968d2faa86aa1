package variorum.display.running;

import static variorum.display.running.RunningText.BASE;
import static variorum.display.running.RunningText.OTHER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Mark.Look;
import variorum.display.Piece;
import variorum.display.PlanRow.TextRow;
import variorum.display.Verdict;
import variorum.display.running.Strand.Break;
import variorum.display.running.Strand.Words;
import variorum.model.Collation;
import variorum.model.Edit;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/** Weaves the words that the other version lacks into its text. */
final class RunningTextMaker {
    private final DisplayPlan plan;
    private final Version other;
    private final LackingWords lacking;
    private final Map<Integer, Row> rowOfOther = new HashMap<>();
    private final Map<Integer, Row> rowOfBase = new HashMap<>();

    RunningTextMaker(Collation collation, DisplayPlan plan) {
        this.plan = plan;
        this.other = plan.version(OTHER, collation);
        this.lacking = new LackingWords(plan, plan.version(BASE, collation), other);
        RunningText.comparison(collation, plan)
                .ifPresent(comparison -> comparison.rows().forEach(this::register));
    }

    private void register(Row row) {
        for (int paragraph = row.base().from(); paragraph < row.base().to(); paragraph++) {
            rowOfBase.put(paragraph, row);
        }
        for (int paragraph = row.other().from(); paragraph < row.other().to(); paragraph++) {
            rowOfOther.put(paragraph, row);
        }
    }

    RunningText make() {
        return new RunningText(plan.rows().stream()
                .map(row -> row instanceof TextRow text ? strands(text) : List.<Strand>of())
                .toList());
    }

    private List<Strand> strands(TextRow row) {
        Cell text = row.cells().get(OTHER);
        List<Strand> strands = new ArrayList<>();
        for (int piece = 0; piece < text.pieces().size(); piece++) {
            if (piece > 0) {
                strands.add(
                        breakBetween(text.pieces().get(piece - 1), text.pieces().get(piece)));
            }
            weave(strands, text.verdict(), text.pieces().get(piece));
        }
        for (Piece removed : row.cells().get(BASE).pieces()) {
            Row its = rowOfBase.get(removed.paragraph());
            if (its != null && its.kind() == Row.Kind.REMOVED) {
                addWhole(strands, removed);
            }
        }
        return strands;
    }

    private void addWhole(List<Strand> strands, Piece removed) {
        if (!strands.isEmpty()) {
            strands.add(Break.KEPT);
        }
        strands.add(new Words(BASE, whole(removed, Look.DELETED)));
    }

    private static Piece whole(Piece piece, Look look) {
        return piece.marks().isEmpty()
                ? new Piece(
                        piece.paragraph(),
                        piece.span(),
                        piece.role(),
                        List.of(new Mark(piece.span(), look, List.of(), false)))
                : piece;
    }

    private Break breakBetween(Piece before, Piece after) {
        Row row = rowOfOther.get(after.paragraph());
        if (row == null) {
            return Break.KEPT;
        }
        OptionalInt number = row.edits().stream()
                .filter(edit -> edit.other().start() <= before.span().end()
                        && edit.other().end() >= after.span().start())
                .flatMapToInt(edit -> lacking.number(edit).stream())
                .findFirst();
        return number.isPresent() ? new Break(Break.Kind.ADDED, number) : Break.KEPT;
    }

    private void weave(List<Strand> strands, Verdict verdict, Piece text) {
        Row row = rowOfOther.get(text.paragraph());
        if (row == null || verdict == Verdict.ADDED) {
            strands.add(new Words(OTHER, verdict == Verdict.ADDED ? whole(text, Look.INSERTED) : text));
            return;
        }
        int from = from(row, text);
        int at = text.span().start();
        for (Edit edit : row.edits()) {
            int anchor = edit.other().start();
            if (anchor > from && anchor <= text.span().end()) {
                int cut = Math.max(anchor, text.span().start());
                List<Strand> woven = lacking.strands(row, edit);
                if (!woven.isEmpty()) {
                    addWords(strands, text, new Span(at, cut));
                    strands.addAll(woven);
                    at = cut;
                }
            }
        }
        addWords(strands, text, new Span(at, text.span().end()));
    }

    private static void addWords(List<Strand> strands, Piece text, Span span) {
        if (!span.isEmpty()) {
            strands.add(new Words(OTHER, text.within(span)));
        }
    }

    /**
     * After this, words that are lacking belong to the piece: the end of the one before it, as rows may be cut where a
     * paragraph is very long.
     */
    private int from(Row row, Piece text) {
        Span paragraph = other.paragraphs().get(text.paragraph()).span();
        if (text.span().start() > paragraph.start()) {
            return text.span().start();
        }
        return text.paragraph() == row.other().from()
                ? -1
                : other.paragraphs().get(text.paragraph() - 1).span().end();
    }
}
