package variorum.ui.compare;

import variorum.display.DisplayPlan;

/**
 * A row at the top, and how much of it is above the top.
 *
 * @param row of the plan
 * @param inside from 0 to 1
 */
record Bookmark(int row, double inside) {
    static final Bookmark START = new Bookmark(0, 0);

    /** Whether nothing is above the top. */
    boolean isStart() {
        return row == 0 && inside <= 0;
    }

    /**
     * The same words in another plan, as far as it has them. At the start stays at the start, whatever the next plan
     * has above: more of it may have come.
     */
    Bookmark carried(DisplayPlan last, DisplayPlan next) {
        return isStart() ? START : new Bookmark(SameRow.find(last, row, next), inside);
    }
}
