package variorum.report.html;

import java.util.Set;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Piece;
import variorum.display.PlanRow;
import variorum.display.PlanRow.TextRow;
import variorum.report.content.Only;

/** A plan in which edits that the reader did not ask for are marked more quietly. */
final class DimmedPlan {
    private final DisplayPlan plan;
    private final Set<Only> only;

    private DimmedPlan(DisplayPlan plan, Set<Only> only) {
        this.plan = plan;
        this.only = only;
    }

    /** @param only what is marked as ever; empty for all */
    static DisplayPlan of(DisplayPlan plan, Set<Only> only) {
        return only.isEmpty() ? plan : new DimmedPlan(plan, only).dimmed();
    }

    private DisplayPlan dimmed() {
        return new DisplayPlan(
                plan.columns(),
                plan.rows().stream().map(this::dimmed).toList(),
                plan.changes().stream()
                        .map(change -> isListed(change) ? change : change.inGrey())
                        .toList(),
                plan.tally());
    }

    private boolean isListed(Change change) {
        return change.kind() != Change.Kind.EDIT || Only.list(only, change);
    }

    private PlanRow dimmed(PlanRow row) {
        return row instanceof TextRow text
                ? text.withCells(text.cells().stream().map(this::dimmed).toList())
                : row;
    }

    private Cell dimmed(Cell cell) {
        return cell.withPieces(cell.pieces().stream()
                .map(piece -> new Piece(
                        piece.paragraph(),
                        piece.span(),
                        piece.role(),
                        piece.marks().stream().map(this::dimmed).toList()))
                .toList());
    }

    private Mark dimmed(Mark mark) {
        boolean isLoud = switch (mark.look()) {
            case DELETED, INSERTED, REPLACED, REPLACING -> true;
            case HIDDEN, DIMMED, UNMARKED, KEPT -> false;
        };
        boolean isListed = mark.changes().stream()
                .anyMatch(number -> isListed(plan.changes().get(number)));
        return isLoud && !isListed ? new Mark(mark.span(), Mark.Look.DIMMED, mark.changes(), mark.fact()) : mark;
    }
}
