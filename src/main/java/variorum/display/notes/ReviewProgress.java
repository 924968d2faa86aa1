package variorum.display.notes;

import variorum.display.DisplayPlan;
import variorum.model.Note;

/**
 * How far a review has come.
 *
 * @param done how many of the shown changes are ticked as fine or refused
 */
public record ReviewProgress(int done, int all) {
    public static final ReviewProgress NOTHING = new ReviewProgress(0, 0);

    public static ReviewProgress of(DisplayPlan plan, PlacedNotes notes) {
        int done = notes.placed().isEmpty()
                ? 0
                : (int) plan.changes().stream()
                        .map(change -> notes.on(ChangeKey.of(plan, change)))
                        .filter(Note::isDone)
                        .count();
        return new ReviewProgress(done, plan.changes().size());
    }
}
