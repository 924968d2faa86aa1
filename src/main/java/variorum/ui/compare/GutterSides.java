package variorum.ui.compare;

import variorum.display.Column;
import variorum.display.DisplayPlan;

/**
 * Whose links a gutter has.
 *
 * @param column whose links are drawn, which stands at one side of the gutter
 * @param rightColumn the column right of the gutter
 */
record GutterSides(DisplayPlan plan, int column, int rightColumn) {

    /**
     * The gutter left of that column: with its links, or with those of the one before where the base is at the right.
     */
    static GutterSides leftOf(DisplayPlan plan, int rightColumn) {
        boolean baseIsLeft = plan.columns().subList(0, rightColumn).stream().anyMatch(Column::isBase);
        return new GutterSides(plan, baseIsLeft ? rightColumn : rightColumn - 1, rightColumn);
    }

    int leftColumn() {
        return rightColumn - 1;
    }

    /** The column that the links lead to, wherever it stands; -1 for none. */
    int counterpart() {
        return plan.columns().get(column).comparedWith().orElse(-1);
    }

    /** Whether paragraphs of that column, at one side of the gutter, are an end of its links. */
    boolean isLinked(int side) {
        return side == column || side == counterpart();
    }
}
