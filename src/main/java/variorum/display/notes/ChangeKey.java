package variorum.display.notes;

import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/**
 * Identifies a change of a collation, whatever number it has in a plan, and whether or not it is shown.
 *
 * @param base the index of the base in the collation
 * @param other the index of the other version
 * @param whole whether whole paragraphs were added, removed or moved
 * @param before in the base's text
 * @param after in the other's text
 */
public record ChangeKey(int base, int other, boolean whole, Span before, Span after) {
    public static ChangeKey of(DisplayPlan plan, Change change) {
        return new ChangeKey(
                plan.columns().get(change.baseColumn()).version(),
                plan.columns().get(change.otherColumn()).version(),
                change.kind() != Change.Kind.EDIT,
                change.base(),
                change.other());
    }

    public static ChangeKey of(Comparison comparison, Edit edit) {
        return new ChangeKey(comparison.base(), comparison.other(), false, edit.base(), edit.other());
    }

    /** The change that the row is as a whole, if it was added, removed or moved. */
    public static ChangeKey of(Comparison comparison, Row row, Version base, Version other) {
        return new ChangeKey(
                comparison.base(), comparison.other(), true, base.span(row.base()), other.span(row.other()));
    }
}
