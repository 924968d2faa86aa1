package variorum.ui.compare;

import java.util.Collections;
import variorum.ui.compare.picture.Picture;

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
     * The same words in another picture, as far as it has them. At the start stays at the start, whatever the next one
     * has above: more of it may have come. Other versions are read from their start.
     */
    Bookmark carried(Picture last, Picture next) {
        boolean isAnotherStory = Collections.disjoint(
                last.collation().versions(), next.collation().versions());
        return isStart() || isAnotherStory ? START : new Bookmark(SameRow.find(last.plan(), row, next.plan()), inside);
    }
}
