package variorum.ui.compare;

/**
 * Where the reader stands, as far as it decides how words are drawn.
 *
 * @param change the number of the current change, or -1
 * @param column the column that the keyboard is in, or -1
 */
record Standpoint(int change, int column) {
    static final Standpoint NOWHERE = new Standpoint(-1, -1);
}
