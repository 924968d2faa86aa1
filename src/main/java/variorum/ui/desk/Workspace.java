package variorum.ui.desk;

import java.util.Optional;
import variorum.display.PlanOptions;
import variorum.model.Notes;
import variorum.session.Recollection;
import variorum.ui.compare.ReadingPlace;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.open.OpenSet;

/**
 * What is open, and everything the reader did with it: what a session saves.
 *
 * @param arrangement how the versions are laid out
 * @param ignoredInGrey whether hidden changes are marked in pale grey
 * @param place where the reader is; empty if nothing is shown
 */
record Workspace(
        OpenSet set,
        Notes notes,
        PlanOptions options,
        Arrangement arrangement,
        boolean ignoredInGrey,
        Optional<ReadingPlace> place) {

    /** With what else was done with the same texts; if the two contradict, this one counts. */
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
