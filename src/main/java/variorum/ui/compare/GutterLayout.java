package variorum.ui.compare;

/**
 * Where things stand across a gutter, from the left: lanes, in which links of moved paragraphs run up and down; what
 * became of the paragraph, in a sign and, where there is room, in words; and the end of the link.
 *
 * @param size of body type
 */
record GutterLayout(double width, double size) {
    /** All sizes are in body type sizes; chosen by eye for the longest usual words, {@code moved down 38 ¶}. */
    private static final double WITH_WORDS = 8.4;

    private static final double WITHOUT_WORDS = 2.2;
    private static final double LEAST_TEXT_BESIDE_WORDS = 28;
    private static final double FIRST_LANE = 0.2;
    private static final double LANE = 0.26;
    private static final double SIGN = 0.72;

    /** How wide the gutters between so many panes are in a window of that width: words must not make texts narrow. */
    static double width(double size, double window, int panes) {
        double withWords = Math.rint(size * WITH_WORDS);
        double text = (window - (panes - 1) * withWords) / Math.max(1, panes);
        return text >= size * LEAST_TEXT_BESIDE_WORDS ? withWords : Math.rint(size * WITHOUT_WORDS);
    }

    boolean hasWords() {
        return width > size * (WITH_WORDS + WITHOUT_WORDS) / 2;
    }

    private int lanes() {
        return hasWords() ? 3 : 2;
    }

    /** The middle of a lane, in the middle of a pixel; links that stand near one another take lanes in turn. */
    double lane(int link) {
        return Math.rint(size * (FIRST_LANE + link % lanes() * LANE)) + 0.5;
    }

    /** Where what became of the paragraph begins. */
    double signLeft() {
        return Math.rint(size * (FIRST_LANE + lanes() * LANE)) + 1;
    }

    double signWidth() {
        return Math.rint(size * SIGN);
    }

    double wordsLeft() {
        return signLeft() + signWidth() + 2;
    }

    double signSize() {
        return size;
    }

    double wordsSize() {
        return Math.rint(size * 0.7);
    }
}
