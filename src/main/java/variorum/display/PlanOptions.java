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
 * @param context how many unchanged paragraphs stay on each side of a change, while the others, except headings, are
 *     put away; empty to put none away
 * @param shortensPassages whether, among three or more versions, a long passage that only one of them has is put away
 *     behind its first paragraph
 * @param openFolds the folds that the reader has opened
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

    /** All changes, without page furniture. */
    public static final PlanOptions FIRST = new PlanOptions(Set.of(), true, Set.of());

    /** How many paragraphs stay beside a change when only the changes are asked for. */
    private static final int USUAL_CONTEXT = 1;

    public PlanOptions {
        ignore = Set.copyOf(ignore);
        openFolds = Set.copyOf(openFolds);
        dimmed = Set.copyOf(dimmed);
    }

    /** With nothing dimmed, and with every paragraph that is not furniture. */
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

    /** With unchanged paragraphs put away, except one on each side of a change, or with all of them shown. */
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

    /** With that fold opened if it was closed, or closed if it was open. */
    public PlanOptions withFoldToggled(int id) {
        Set<Integer> open = new HashSet<>(openFolds);
        if (!open.remove(id)) {
            open.add(id);
        }
        return withOpenFolds(open);
    }

    /** With that fold open, whether it was or not. */
    public PlanOptions withFoldOpen(int id) {
        return openFolds.contains(id) ? this : withFoldToggled(id);
    }

    public PlanOptions withTogether(Optional<Together> newTogether) {
        return new PlanOptions(
                ignore, foldFurniture, context, shortensPassages, openFolds, dimmed, showsKept, newTogether);
    }

    /** The options that still make sense for other versions, or for another order of them. */
    public PlanOptions forAnotherTable() {
        return withOpenFolds(Set.of()).withTogether(Optional.empty());
    }
}
