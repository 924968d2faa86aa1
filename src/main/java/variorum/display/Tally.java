package variorum.display;

import java.util.Map;
import variorum.model.Ignorable;

/**
 * The counts shown to the reader. {@code changes + hidden + inFurniture} is the same whatever is hidden.
 *
 * @param verdicts rows by verdict, over all comparisons shown, without furniture; a moved row counts only as moved
 * @param changes changes that are shown, as many as the plan lists
 * @param hidden hidden changes, each under the first kind that hides it
 * @param inFurniture changes inside furniture that is put away
 */
public record Tally(Map<Verdict, Integer> verdicts, int changes, Map<Ignorable, Integer> hidden, int inFurniture) {
    public Tally {
        verdicts = Map.copyOf(verdicts);
        hidden = Map.copyOf(hidden);
    }

    /** How many changes the filters hide. */
    public int allHidden() {
        return hidden.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All changes there are, shown or not. */
    public int all() {
        return changes + allHidden() + inFurniture;
    }
}
