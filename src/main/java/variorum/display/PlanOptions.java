package variorum.display;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import variorum.model.Ignorable;

/**
 * What the reader asked to see.
 *
 * @param ignore the kinds of small change that are hidden, and counted
 * @param foldFurniture whether runs of furniture are put away
 * @param openFolds the folds that are open all the same
 * @param together a move whose ends are shown side by side
 */
public record PlanOptions(
        Set<Ignorable> ignore, boolean foldFurniture, Set<Integer> openFolds, Optional<Together> together) {
    /** All changes, without web furniture. */
    public static final PlanOptions FIRST = new PlanOptions(Set.of(), true, Set.of());

    public PlanOptions {
        ignore = Set.copyOf(ignore);
        openFolds = Set.copyOf(openFolds);
    }

    public PlanOptions(Set<Ignorable> ignore, boolean foldFurniture, Set<Integer> openFolds) {
        this(ignore, foldFurniture, openFolds, Optional.empty());
    }

    public PlanOptions withIgnore(Set<Ignorable> newIgnore) {
        return new PlanOptions(newIgnore, foldFurniture, openFolds, together);
    }

    public PlanOptions withFoldFurniture(boolean newFoldFurniture) {
        return new PlanOptions(ignore, newFoldFurniture, openFolds, together);
    }

    public PlanOptions withOpenFolds(Set<Integer> newOpenFolds) {
        return new PlanOptions(ignore, foldFurniture, newOpenFolds, together);
    }

    /** Opens that fold, or closes it. */
    public PlanOptions withFoldToggled(int id) {
        Set<Integer> open = new HashSet<>(openFolds);
        if (!open.remove(id)) {
            open.add(id);
        }
        return withOpenFolds(open);
    }

    /** What also makes sense for other versions, or another order of them. */
    public PlanOptions forAnotherTable() {
        return new PlanOptions(ignore, foldFurniture, Set.of());
    }

    public PlanOptions withTogether(Optional<Together> newTogether) {
        return new PlanOptions(ignore, foldFurniture, openFolds, newTogether);
    }
}
