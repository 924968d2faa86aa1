package variorum.session;

/**
 * Where the reader was.
 *
 * @param version the identity of the one whose paragraph stood at the top, or was the first one below what was put away
 *     there; empty for nowhere
 * @param paragraph its index in that version
 * @param above how many rows that were put away stood between the top and that paragraph
 * @param inside how much of the row at the top was above it, from 0 to 1
 * @param change the number of the change that the reader was at; {@link #NO_CHANGE} for none
 * @param changes how many there were, since numbers mean another change where there are more or fewer
 * @param pane the one with the keyboard, from the left
 */
public record SavedPlace(String version, int paragraph, int above, double inside, int change, int changes, int pane) {
    /** Before the first step from change to change. */
    public static final int NO_CHANGE = -1;

    public static final SavedPlace NOWHERE = new SavedPlace("", 0, 0, 0, NO_CHANGE, 0, 0);

    public SavedPlace {
        if (paragraph < 0 || above < 0 || !(inside >= 0 && inside <= 1) || change < NO_CHANGE || pane < 0) {
            throw new IllegalArgumentException("no text has paragraph " + paragraph + ", change " + change
                    + " and pane " + pane + ", and no row is seen from " + inside);
        }
    }
}
