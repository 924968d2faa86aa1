package variorum.display.planner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import variorum.display.Tally;
import variorum.display.Verdict;
import variorum.model.Ignorable;

/** Counts what the reader is told about. */
final class TallyMaker {
    private final Folds folds;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Ignorable, Integer> hidden = new EnumMap<>(Ignorable.class);
    private int inFurniture;

    TallyMaker(Folds folds) {
        this.folds = folds;
    }

    Tally tally(List<NumberedRow> rows, int changes) {
        rows.forEach(this::count);
        return new Tally(verdicts, changes, hidden, inFurniture);
    }

    private void count(NumberedRow row) {
        List<Integer> ends = row.placed().ends();
        if (!ends.stream().allMatch(folds::isFurniture)) {
            verdicts.merge(row.verdict(), 1, Integer::sum);
        }
        if (ends.stream().allMatch(folds::isPutAway)) {
            inFurniture += row.edits().size() + (row.placed().wholeChange().isPresent() ? 1 : 0);
        } else {
            row.edits().forEach(edit -> edit.hiddenBy().ifPresent(kind -> hidden.merge(kind, 1, Integer::sum)));
        }
    }
}
