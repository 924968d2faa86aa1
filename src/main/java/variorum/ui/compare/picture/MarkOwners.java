package variorum.ui.compare.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Piece;

/** Tells which versions the marks of one column are about: its own words, or what others made of them. */
final class MarkOwners {
    /** With a larger share of the text in marks, what is kept is the exception; chosen by eye. */
    private static final double DENSE = 0.6;

    private final DisplayPlan plan;
    private final int column;

    MarkOwners(DisplayPlan plan, int column) {
        this.plan = plan;
        this.column = column;
    }

    /**
     * The columns of the versions that changed the marked words; none where this column changed them itself, or where
     * there is but one other version.
     */
    List<Integer> others(Mark mark) {
        List<Integer> owners = owners(mark);
        return owners.contains(column) || plan.columns().size() <= 2 ? List.of() : owners;
    }

    /** Whether some version, this one or another, changed most of the cell's text. */
    boolean isDense(Cell cell) {
        Map<Integer, Integer> marked = new HashMap<>();
        int text = 0;
        for (Piece piece : cell.pieces()) {
            text += piece.span().length();
            for (Mark mark : piece.marks()) {
                owners(mark).forEach(owner -> marked.merge(owner, mark.span().length(), Integer::sum));
            }
        }
        double enough = DENSE * text;
        return marked.values().stream().anyMatch(length -> length > enough);
    }

    private List<Integer> owners(Mark mark) {
        return mark.changes().stream()
                .map(plan.changes()::get)
                .map(Change::otherColumn)
                .distinct()
                .toList();
    }
}
