package variorum.ui.compare;

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
}
