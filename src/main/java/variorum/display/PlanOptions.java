package variorum.display;

import java.util.HashSet;
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
    /** All changes, without web furniture. */
    public static final PlanOptions FIRST = new PlanOptions(Set.of(), true, Set.of());

    public PlanOptions {
        ignore = Set.copyOf(ignore);
        openFolds = Set.copyOf(openFolds);
    }

    public PlanOptions withIgnore(Set<Ignorable> newIgnore) {
        return new PlanOptions(newIgnore, foldFurniture, openFolds);
    }

    public PlanOptions withFoldFurniture(boolean newFoldFurniture) {
        return new PlanOptions(ignore, newFoldFurniture, openFolds);
    }

    public PlanOptions withOpenFolds(Set<Integer> newOpenFolds) {
        return new PlanOptions(ignore, foldFurniture, newOpenFolds);
    }

    /** Opens that fold, or closes it. */
    public PlanOptions withFoldToggled(int id) {
        Set<Integer> open = new HashSet<>(openFolds);
        if (!open.remove(id)) {
            open.add(id);
        }
        return withOpenFolds(open);
    }
}
