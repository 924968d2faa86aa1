package variorum.ui.compare;

import java.util.Collections;
import variorum.ui.compare.picture.Picture;

/**
 * The row at the top of the panes, and how much of it is scrolled out above.
 *
 * @param row of the plan
 * @param inside from 0 to 1
 */
record Bookmark(int row, double inside) {
    static final Bookmark START = new Bookmark(0, 0);

    /** Whether nothing is scrolled out. */
    boolean isStart() {
        return row == 0 && inside <= 0;
    }

    /**
     * The bookmark of the same words in another picture, as far as it has them. The start stays the start, even if the
     * next picture has more above. Other versions are read from their start.
     */
    Bookmark carried(Picture last, Picture next) {
        boolean isAnotherStory = Collections.disjoint(
                last.collation().versions(), next.collation().versions());
        return isStart() || isAnotherStory ? START : new Bookmark(SameRow.find(last.plan(), row, next.plan()), inside);
    }
}
