package variorum.display.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Mark.Look;
import variorum.display.ParagraphBreaks;
import variorum.display.Piece;
import variorum.display.PlanRow;
import variorum.display.running.Strand.Break;
import variorum.display.running.Strand.Words;
import variorum.model.Edit;
import variorum.model.Paragraph;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/** The words of the base that the other version lacks, as they are marked in the plan. */
final class LackingWords {
    private final Version base;
    private final Version other;
    private final Map<Integer, List<Mark>> marksOfParagraph = new HashMap<>();
    private final Map<Ends, Integer> numbers = new HashMap<>();

    private record Ends(Span base, Span other) {}

    LackingWords(DisplayPlan plan, Version base, Version other) {
        this.base = base;
        this.other = other;
        for (PlanRow row : plan.rows()) {
            for (Piece piece : row.pieces(RunningText.BASE)) {
                marksOfParagraph
                        .computeIfAbsent(piece.paragraph(), paragraph -> new ArrayList<>())
                        .addAll(piece.marks());
            }
        }
        marksOfParagraph.replaceAll((paragraph, marks) -> List.copyOf(marks));
        plan.changes().stream()
                .filter(change -> change.kind() == Change.Kind.EDIT)
                .forEach(change -> numbers.put(new Ends(change.base(), change.other()), change.number()));
    }

    /** The number of an edit; empty if it is hidden. */
    OptionalInt number(Edit edit) {
        Integer number = numbers.get(new Ends(edit.base(), edit.other()));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** What an edit of that row removes from the base, paragraph by paragraph; empty if it is hidden. */
    List<Strand> strands(Row row, Edit edit) {
        List<Strand> strands = new ArrayList<>();
        OptionalInt number = number(edit);
        boolean hasWords = !ParagraphBreaks.isBreak(edit, row, base, other);
        for (int index = row.base().from(); index < row.base().to() && number.isPresent(); index++) {
            Paragraph paragraph = base.paragraphs().get(index);
            if (hasWords) {
                addWords(strands, edit, index, paragraph);
            }
            boolean isLast = index + 1 == row.base().to();
            if (!isLast && holdsBreak(edit.base(), index)) {
                strands.add(new Break(Break.Kind.REMOVED, number));
            }
        }
        return strands;
    }

    private boolean holdsBreak(Span words, int paragraph) {
        return words.start() <= base.paragraphs().get(paragraph).span().end()
                && words.end() >= base.paragraphs().get(paragraph + 1).span().start();
    }

    private void addWords(List<Strand> strands, Edit edit, int index, Paragraph paragraph) {
        if (edit.base().overlaps(paragraph.span())) {
            Span span = edit.base().intersection(paragraph.span());
            Piece words = new Piece(index, span, paragraph.role(), marks(edit, index)).within(span);
            if (words.marks().stream().allMatch(mark -> isSeen(mark.look()))) {
                strands.add(new Words(RunningText.BASE, words));
            }
        }
    }

    /** If the base's paragraph is put away, its words get the mark that they would have. */
    private List<Mark> marks(Edit edit, int paragraph) {
        List<Integer> changes = number(edit).stream().boxed().toList();
        return marksOfParagraph.getOrDefault(
                paragraph, List.of(new Mark(edit.base(), Look.DELETED, changes, edit.fact())));
    }

    private static boolean isSeen(Look look) {
        return switch (look) {
            case DELETED, REPLACED, INSERTED, REPLACING, DIMMED -> true;
            case HIDDEN, UNMARKED, KEPT -> false;
        };
    }
}
