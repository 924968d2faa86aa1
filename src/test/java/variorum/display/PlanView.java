package variorum.display;

import java.util.List;
import java.util.Set;
import variorum.display.PlanRow.TextRow;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.sketch.Sketch;

/** A plan with the collation it shows, so that tests can speak of words and not of offsets. */
public record PlanView(Collation collation, DisplayPlan plan) {

    public static PlanView of(Sketch sketch) {
        return of(sketch.collation(), new PlanOptions(Set.of(), true, Set.of()));
    }

    public static PlanView of(Collation collation, PlanOptions options) {
        return new PlanView(collation, new DisplayPlanner().plan(collation, collation.table(), options));
    }

    public Cell cell(int row, int column) {
        return ((TextRow) plan.rows().get(row)).cells().get(column);
    }

    /** Look, words and numbers of each mark, such as {@code "REPLACED|old|0"}. */
    public List<String> marks(int row, int column) {
        String text =
                collation.versions().get(plan.columns().get(column).version()).text();
        return cell(row, column).pieces().stream()
                .flatMap(piece -> piece.marks().stream())
                .map(mark -> mark.look() + "|" + mark.span().of(text)
                        + mark.changes().stream().map(change -> "|" + change).reduce("", String::concat))
                .toList();
    }
}
