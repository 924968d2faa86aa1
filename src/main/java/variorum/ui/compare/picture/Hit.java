package variorum.ui.compare.picture;

import java.util.Comparator;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.model.Span;

/**
 * Words that a search found.
 *
 * @param row of the plan; where the words are put away, that of the fold
 * @param column from the left
 * @param words in the version's text, inside one paragraph
 */
public record Hit(int row, int column, Span words) {
    /** As a reader meets them: row by row, in each from left to right. */
    public static final Comparator<Hit> READING_ORDER = Comparator.comparingInt(Hit::row)
            .thenComparingInt(Hit::column)
            .thenComparingInt(hit -> hit.words().start());

    /** Whether both are the same words of the same column, wherever they stand. */
    public boolean isSameText(Hit other) {
        return column == other.column && words.equals(other.words);
    }

    boolean isIn(DisplayPlan plan) {
        if (row >= plan.rows().size() || column >= plan.columns().size()) {
            return false;
        }
        return !(plan.rows().get(row) instanceof PlanRow.TextRow text)
                || text.cells().get(column).pieces().stream()
                        .anyMatch(piece -> piece.span().contains(words));
    }
}
