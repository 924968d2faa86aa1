package variorum.ui.compare.pane;

import java.util.Set;

/**
 * Where the reader stands, as far as it decides how words are drawn.
 *
 * @param change the number of the current change, or -1
 * @param column the column that the keyboard is in, or -1
 * @param outlined the rows in which paragraphs are held, or aimed at, to be linked
 */
public record Standpoint(int change, int column, Set<Integer> outlined) {
    static final Standpoint NOWHERE = new Standpoint(-1, -1, Set.of());
}
