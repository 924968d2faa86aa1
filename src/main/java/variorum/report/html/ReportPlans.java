package variorum.report.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.FoldRow;
import variorum.display.levels.PieceLevels;
import variorum.display.notes.ChangeKey;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.report.content.Only;
import variorum.report.content.Report;

/**
 * What the reader sees, which is what is counted and listed, and the same with all folds open, which is drawn; there
 * the long passages of one version are folds too, since each is drawn across all columns.
 */
final class ReportPlans {
    private final Set<Only> only;
    private final DisplayPlan seen;
    private final DisplayPlan drawn;
    private final PieceLevels levels;
    private final Set<Integer> openFolds;
    private final Map<ChangeKey, Integer> rows = new HashMap<>();

    ReportPlans(Report report) {
        Collation collation = report.collation();
        DisplayPlanner planner = new DisplayPlanner();
        only = report.circumstances().only();
        seen = DimmedPlan.of(planner.plan(collation, collation.table(), report.options()), only);
        PlanOptions apart = report.options().withShortensPassages(true);
        Set<Integer> folds = folds(planner.plan(collation, collation.table(), apart));
        drawn = DimmedPlan.of(planner.plan(collation, collation.table(), apart.withOpenFolds(folds)), only);
        levels = PieceLevels.of(drawn);
        openFolds = report.options().openFolds();
        drawn.changes().forEach(change -> rows.put(ChangeKey.of(drawn, change), change.row()));
    }

    private static Set<Integer> folds(DisplayPlan plan) {
        return plan.rows().stream()
                .filter(FoldRow.class::isInstance)
                .map(row -> ((FoldRow) row).id())
                .collect(Collectors.toSet());
    }

    DisplayPlan seen() {
        return seen;
    }

    DisplayPlan drawn() {
        return drawn;
    }

    /** What is level inside the rows that are drawn. */
    PieceLevels levels() {
        return levels;
    }

    boolean isOpen(FoldRow fold) {
        return openFolds.contains(fold.id());
    }

    /** Whether the cell is as a whole a change that the reader did not ask for. */
    boolean isQuiet(Cell cell) {
        return cell.change().isPresent()
                && !Only.list(only, drawn.changes().get(cell.change().getAsInt()));
    }

    /** How many of the changes that are seen the reader asked for. */
    int listed() {
        return (int) seen.changes().stream()
                .filter(change -> Only.list(only, change))
                .count();
    }

    /** Where a change that is seen is drawn. */
    int row(Change change) {
        return rows.getOrDefault(ChangeKey.of(seen, change), 0);
    }
}
