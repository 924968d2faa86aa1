package variorum.display;

import java.util.List;
import variorum.model.Category;
import variorum.model.Edit;
import variorum.model.FactChange;
import variorum.model.Span;

/**
 * One stop on the way through all changes.
 *
 * @param number its place among the plan's changes, from 0; readers see one more
 * @param row its row in the plan; for a moved paragraph, the row of the base's
 * @param baseColumn the column of the version that it was compared with
 * @param otherColumn the column of the other version
 * @param base its words in the base's text; empty for an insertion
 * @param other its words in the other's text; empty for a deletion
 * @param category of an edit; {@code WORDING} for whole paragraphs
 * @param facts what changed in it beyond wording and form; none for whole paragraphs
 * @param dimmed whether it is marked more quietly and skipped when stepping; never for a whole paragraph
 */
public record Change(
        int number,
        Kind kind,
        int row,
        int baseColumn,
        int otherColumn,
        Span base,
        Span other,
        Category category,
        List<FactChange> facts,
        boolean dimmed) {

    public Change {
        facts = List.copyOf(facts);
    }

    /** An edit of two versions with no others beside them. */
    public static Change of(Edit edit, int number, int row) {
        return new Change(
                number, Kind.EDIT, row, 0, 1, edit.base(), edit.other(), edit.category(), edit.facts(), false);
    }

    /** Whether more than wording or form changed. */
    public boolean fact() {
        return !facts.isEmpty();
    }

    /** The same change in a plan where its row has another number. */
    public Change inRow(int newRow) {
        return new Change(number, kind, newRow, baseColumn, otherColumn, base, other, category, facts, dimmed);
    }

    /** The same change, marked more quietly. */
    public Change inGrey() {
        return new Change(number, kind, row, baseColumn, otherColumn, base, other, category, facts, true);
    }

    /** The column that has its words in its row: the other's, where that has any. */
    public int columnOfWords() {
        return switch (kind) {
            case EDIT -> other.isEmpty() ? baseColumn : otherColumn;
            case PARAGRAPH_ADDED -> otherColumn;
            case PARAGRAPH_REMOVED, PARAGRAPH_MOVED -> baseColumn;
        };
    }

    /** What changed. */
    public enum Kind {
        EDIT,
        PARAGRAPH_ADDED,
        PARAGRAPH_REMOVED,
        PARAGRAPH_MOVED
    }
}
