package variorum.display;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import variorum.model.Ignorable;

/**
 * What the reader asked to see.
 *
 * @param ignore the kinds of small change that are hidden, and counted
 * @param foldFurniture whether runs of furniture are put away
 * @param context how many paragraphs without a change stay on each side of one, where the others, but for headings, are
 *     put away; empty where none are
 * @param shortensPassages whether, among three versions or more, a long passage that one of them alone has is put away
 *     behind its first paragraph
 * @param openFolds the folds that are open all the same
 * @param dimmed the groups of changes that are marked more quietly
 * @param showsKept whether what the versions share is marked, in place of what changed
 * @param together a move whose ends are shown side by side
 */
public record PlanOptions(
        Set<Ignorable> ignore,
        boolean foldFurniture,
        OptionalInt context,
        boolean shortensPassages,
        Set<Integer> openFolds,
        Set<ChangeGroup> dimmed,
        boolean showsKept,
        Optional<Together> together) {

    /** All changes, without web furniture. */
    public static final PlanOptions FIRST = new PlanOptions(Set.of(), true, Set.of());

    /** So many paragraphs stay where only the changes are asked for. */
    private static final int USUAL_CONTEXT = 1;

    public PlanOptions {
        ignore = Set.copyOf(ignore);
        openFolds = Set.copyOf(openFolds);
        dimmed = Set.copyOf(dimmed);
    }

    /** With nothing dimmed, and every paragraph that is no furniture. */
    public PlanOptions(Set<Ignorable> ignore, boolean foldFurniture, Set<Integer> openFolds) {
        this(ignore, foldFurniture, OptionalInt.empty(), false, openFolds, Set.of(), false, Optional.empty());
    }

    public PlanOptions withIgnore(Set<Ignorable> newIgnore) {
        return new PlanOptions(
                newIgnore, foldFurniture, context, shortensPassages, openFolds, dimmed, showsKept, together);
    }

    public PlanOptions withFoldFurniture(boolean newFoldFurniture) {
        return new PlanOptions(
                ignore, newFoldFurniture, context, shortensPassages, openFolds, dimmed, showsKept, together);
    }

    /** With paragraphs without a change put away, but for one on each side of a change, or all shown. */
    public PlanOptions withOnlyChanges(boolean only) {
        return withContext(only ? OptionalInt.of(USUAL_CONTEXT) : OptionalInt.empty());
    }

    public PlanOptions withContext(OptionalInt newContext) {
        return new PlanOptions(
                ignore, foldFurniture, newContext, shortensPassages, openFolds, dimmed, showsKept, together);
    }

    /** Whether paragraphs without a change are put away. */
    public boolean onlyChanges() {
        return context.isPresent();
    }

    public PlanOptions withShortensPassages(boolean newShortensPassages) {
        return new PlanOptions(
                ignore, foldFurniture, context, newShortensPassages, openFolds, dimmed, showsKept, together);
    }

    public PlanOptions withOpenFolds(Set<Integer> newOpenFolds) {
        return new PlanOptions(
                ignore, foldFurniture, context, shortensPassages, newOpenFolds, dimmed, showsKept, together);
    }

    public PlanOptions withDimmed(Set<ChangeGroup> newDimmed) {
        return new PlanOptions(
                ignore, foldFurniture, context, shortensPassages, openFolds, newDimmed, showsKept, together);
    }

    public PlanOptions withShowsKept(boolean newShowsKept) {
        return new PlanOptions(
                ignore, foldFurniture, context, shortensPassages, openFolds, dimmed, newShowsKept, together);
    }

    /** Opens that fold, or closes it. */
    public PlanOptions withFoldToggled(int id) {
        Set<Integer> open = new HashSet<>(openFolds);
        if (!open.remove(id)) {
            open.add(id);
        }
        return withOpenFolds(open);
    }

    /** Has that fold open, whether it was or not. */
    public PlanOptions withFoldOpen(int id) {
        return openFolds.contains(id) ? this : withFoldToggled(id);
    }

    public PlanOptions withTogether(Optional<Together> newTogether) {
        return new PlanOptions(
                ignore, foldFurniture, context, shortensPassages, openFolds, dimmed, showsKept, newTogether);
    }

    /** What also makes sense for other versions, or another order of them. */
    public PlanOptions forAnotherTable() {
        return withOpenFolds(Set.of()).withTogether(Optional.empty());
    }
}
