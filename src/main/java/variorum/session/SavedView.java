package variorum.session;

import java.util.Set;
import variorum.model.Ignorable;

/**
 * What the reader wanted to see of the versions.
 *
 * @param ignore the kinds of small change that are hidden
 * @param ignoredInGrey whether hidden changes are still marked in pale grey
 * @param foldFurniture whether furniture is put away
 * @param onlyChanges whether unchanged paragraphs are put away
 * @param openFolds the folds that the reader has opened
 * @param dimmed the groups of changes that are marked more quietly, by name
 * @param showsKept whether what was kept is marked, instead of what changed
 * @param layout how the versions are laid out, by name
 * @param read the name of the version that is read, in a layout that shows only one; may be empty
 */
public record SavedView(
        Set<Ignorable> ignore,
        boolean ignoredInGrey,
        boolean foldFurniture,
        boolean onlyChanges,
        Set<Integer> openFolds,
        Set<String> dimmed,
        boolean showsKept,
        String layout,
        String read) {
    static final SavedView FIRST = new SavedView(Set.of(), false, true, false, Set.of(), Set.of(), false, "", "");

    public SavedView {
        ignore = Set.copyOf(ignore);
        openFolds = Set.copyOf(openFolds);
        dimmed = Set.copyOf(dimmed);
    }
}
