package variorum.display;

import java.util.Set;
import variorum.model.Ignorable;

/**
 * What the reader asked to see.
 *
 * @param ignore the kinds of small change that are hidden, and counted
 * @param foldFurniture whether runs of furniture are put away
 * @param openFolds the folds that are open all the same
 */
public record PlanOptions(Set<Ignorable> ignore, boolean foldFurniture, Set<Integer> openFolds) {
    public PlanOptions {
        ignore = Set.copyOf(ignore);
        openFolds = Set.copyOf(openFolds);
    }
}
