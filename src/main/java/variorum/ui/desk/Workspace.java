package variorum.ui.desk;

import java.util.Optional;
import variorum.display.PlanOptions;
import variorum.model.Notes;
import variorum.session.Recollection;
import variorum.ui.compare.ReadingPlace;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.open.OpenSet;

/**
 * What is open, and all that the reader made of it: what a session keeps.
 *
 * @param arrangement how the versions are laid out
 * @param ignoredInGrey whether hidden changes are marked in pale grey
 * @param place where the reader is; empty where nothing is shown
 */
record Workspace(
        OpenSet set,
        Notes notes,
        PlanOptions options,
        Arrangement arrangement,
        boolean ignoredInGrey,
        Optional<ReadingPlace> place) {

    /** With what was made of the same texts besides; where the two contradict, this holds. */
    Workspace and(Recollection besides) {
        return new Workspace(
                set.withCorrections(besides.corrections().with(set.corrections())),
                besides.notes().with(notes),
                options,
                arrangement,
                ignoredInGrey,
                place);
    }
}
