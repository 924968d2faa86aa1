package variorum.display.planner;

import java.util.List;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.PlanRow;
import variorum.display.PlanRow.FoldRow;
import variorum.display.planner.Folds.Line;
import variorum.model.Collation;
import variorum.model.ReadingTable;

/**
 * Decides what to show of a collation: what is beside what, the verdict of each cell, which words are marked, and in
 * what order a reader steps through the changes.
 */
public final class DisplayPlanner {

    /**
     * The plan for the versions in the table, which are some or all of the collation's.
     *
     * <p>The rows are those of the table. The two ends of a moved row refer to each other's rows, unless they are
     * brought together. Changes that {@code options} hide have no number, but are counted.
     */
    public DisplayPlan plan(Collation collation, ReadingTable table, PlanOptions options) {
        ColumnPairs columns = new ColumnPairs(collation, table);
        List<Pair> pairs = columns.pairs();
        ReadingTable laid = options.together()
                .map(together -> BroughtTogether.lay(table, pairs, together))
                .orElse(table);
        List<PlacedRow> placed = PlacedRow.place(pairs, laid);
        Folds folds = new Folds(collation, laid, options, placed);
        ChangeNumberer numberer = new ChangeNumberer(folds, options);
        List<NumberedRow> rows = numberer.number(placed, PlacedRow.place(pairs, table));
        CellMaker cells = new CellMaker(collation, laid, pairs, folds, rows, options.showsKept());
        List<Change> changes = numberer.changes();
        return new DisplayPlan(
                columns.columns(),
                folds.lines().stream().map(line -> row(line, cells)).toList(),
                changes,
                new TallyMaker(folds).tally(rows, changes.size()));
    }

    private static PlanRow row(Line line, CellMaker cells) {
        return line.fold()
                .<PlanRow>map(fold -> withFirst(fold, line, cells))
                .orElseGet(() -> cells.row(line.tableRow()));
    }

    private static FoldRow withFirst(FoldRow fold, Line line, CellMaker cells) {
        return switch (fold.contents()) {
            case FURNITURE, UNCHANGED -> fold;
            case PASSAGE -> fold.withFirst(cells.row(line.tableRow()));
        };
    }
}
