package variorum.settings;

/**
 * How a list of the dock was left sorted.
 *
 * @param column its name; empty, or one that is not known, for the list's own first order
 */
public record ListOrder(String column, boolean descending) {
    public static final ListOrder FIRST = new ListOrder("", false);
}
