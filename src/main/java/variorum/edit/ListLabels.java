package variorum.edit;

/** What items of a list are counted by: {@code 2.}, {@code (3)}, {@code b)} where a paragraph begins. */
final class ListLabels {
    /** A longer number is rather a year. */
    private static final int MOST_CHARACTERS = 3;

    private ListLabels() {}

    /**
     * Whether the token is a label without its marks. A full stop says so only before a capital, since in many
     * languages it makes an ordinal: good {@code 2. Stir well}, bad {@code 2. maj var kald}.
     *
     * @param ordinals whether a full stop makes an ordinal in the language of the passage, also before a capital
     */
    static boolean isOne(Passage passage, int token, boolean ordinals) {
        if (token + 1 >= passage.size() || passage.end(token) - passage.start(token) > MOST_CHARACTERS) {
            return false;
        }
        boolean bracket = token > 0 && passage.firstPoint(token - 1) == '(' && isBegun(passage, token - 1);
        if (!bracket && !isBegun(passage, token)) {
            return false;
        }
        int mark = passage.firstPoint(token + 1);
        boolean joined = passage.end(token) == passage.start(token + 1);
        boolean blankAfter = token + 2 < passage.size() && passage.end(token + 1) < passage.start(token + 2);
        return joined
                && blankAfter
                && (mark == ')' || (mark == '.' && !ordinals && Character.isUpperCase(passage.firstPoint(token + 2))));
    }

    private static boolean isBegun(Passage passage, int token) {
        return token == 0 || Breaks.breaksParagraph(passage, token);
    }
}
