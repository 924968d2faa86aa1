package variorum.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.display.Change;
import variorum.display.ChangeKey;
import variorum.display.DisplayPlan;
import variorum.display.DisplayPlanner;
import variorum.display.PlanRow.FoldRow;
import variorum.model.Collation;

/** What the reader sees, which is what is counted and listed, and the same with all folds open, which is drawn. */
final class ReportPlans {
    private final DisplayPlan seen;
    private final DisplayPlan drawn;
    private final Set<Integer> openFolds;
    private final Map<ChangeKey, Integer> rows = new HashMap<>();

    ReportPlans(Report report) {
        Collation collation = report.collation();
        DisplayPlanner planner = new DisplayPlanner();
        seen = planner.plan(collation, collation.table(), report.options());
        drawn = planner.plan(collation, collation.table(), report.options().withOpenFolds(folds(seen)));
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

    boolean isOpen(FoldRow fold) {
        return openFolds.contains(fold.id());
    }

    /** Where a change that is seen is drawn. */
    int row(Change change) {
        return rows.getOrDefault(ChangeKey.of(seen, change), 0);
    }
}
