package variorum.display.planner;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import variorum.display.Verdict;
import variorum.model.Edit;
import variorum.model.Ignorable;

/**
 * A row of a comparison with the numbers of its changes.
 *
 * @param number of the change that the row is as a whole (added, removed, moved); empty if it is none, or put away
 */
record NumberedRow(PlacedRow placed, Verdict verdict, OptionalInt number, List<NumberedEdit> edits) {
    NumberedRow {
        edits = List.copyOf(edits);
    }

    /**
     * An edit with its number.
     *
     * @param number empty if the edit is hidden or put away
     * @param hiddenBy the first kind that hides it
     * @param dimmed whether it is marked more quietly
     * @param isBreak whether it only changes a break between paragraphs
     */
    record NumberedEdit(Edit edit, OptionalInt number, Optional<Ignorable> hiddenBy, boolean dimmed, boolean isBreak) {
        boolean isHidden() {
            return hiddenBy.isPresent();
        }
    }
}
