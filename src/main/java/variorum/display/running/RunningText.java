package variorum.display.running;

import java.util.List;
import java.util.Optional;
import variorum.display.DisplayPlan;
import variorum.model.Collation;
import variorum.model.Comparison;

/**
 * The two columns of a plan as one text, with tracked changes: that of the other version, with the words of the base
 * that it lacks woven in where they stood.
 *
 * @param rows the strands of each row of the plan; none for a fold, and in the old place of a moved paragraph
 */
public record RunningText(List<List<Strand>> rows) {
    /** Of a plan that is not shown as one text. */
    public static final RunningText NONE = new RunningText(List.of());

    /** The base's place in the plan. */
    public static final int BASE = 0;

    /** The place of the version that is read. */
    public static final int OTHER = 1;

    public RunningText {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether the plan has two columns, of which the second was compared with the first. */
    public static boolean isPossible(DisplayPlan plan) {
        return plan.columns().size() == 2
                && plan.columns().get(OTHER).comparedWith().isPresent();
    }

    /** What became of the base in the version that is read; empty where they are not compared. */
    public static Optional<Comparison> comparison(Collation collation, DisplayPlan plan) {
        return collation.comparison(
                plan.columns().get(BASE).version(), plan.columns().get(OTHER).version());
    }

    /** The text of a plan for which {@link #isPossible} holds. */
    public static RunningText of(Collation collation, DisplayPlan plan) {
        return new RunningTextMaker(collation, plan).make();
    }
}
