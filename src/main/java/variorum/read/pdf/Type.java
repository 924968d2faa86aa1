package variorum.read.pdf;

/**
 * How text is set.
 *
 * @param size of the type in points as it is seen
 * @param bold whether the font says so
 * @param artifact whether the file says that the text is none of the document's own, such as a running head
 * @param label whether the file says that it is the number or bullet of an item
 */
record Type(double size, boolean bold, boolean artifact, boolean label) {
    /** Two sizes that the eye takes for one: rounding, and fonts that a program has fitted to one another. */
    private static final double SAME_SIZE = 0.08;

    /** The part of the size above and below the baseline that small letters and most capitals fill. */
    private static final double ABOVE = 0.72;

    private static final double BELOW = 0.2;

    boolean isSizeOf(Type other) {
        return Math.abs(size - other.size) <= SAME_SIZE * Math.max(size, other.size);
    }

    /** The room that text of this type takes on a baseline. */
    Box box(double left, double right, double baseline) {
        return new Box(left, baseline - ABOVE * size, right, baseline + BELOW * size);
    }
}
