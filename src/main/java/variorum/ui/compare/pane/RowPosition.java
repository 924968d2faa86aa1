package variorum.ui.compare.pane;

/**
 * Where a pane stands in its text.
 *
 * @param row of the plan
 * @param y where the top of that row is, in pixels below the top of the pane
 */
public record RowPosition(int row, double y) {
    static final RowPosition NONE = new RowPosition(-1, 0);
}
