package variorum.settings;

/**
 * The order of a list in the dock.
 *
 * @param column the name of the column it is sorted by; the default order if empty or unknown
 */
public record ListOrder(String column, boolean descending) {
    public static final ListOrder FIRST = new ListOrder("", false);
}
