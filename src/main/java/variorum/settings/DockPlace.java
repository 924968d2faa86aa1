package variorum.settings;

import java.util.EnumMap;
import java.util.Map;

/**
 * How the dock below the texts was left.
 *
 * @param height in pixels
 * @param orders the order of each list that the reader sorted
 */
public record DockPlace(boolean open, DockTab tab, int height, Map<DockTab, ListOrder> orders) {
    /** About eight lines: enough to choose from, while the texts keep most of the window. */
    public static final DockPlace FIRST = new DockPlace(false, DockTab.CHANGES, 260, Map.of());

    private static final int LEAST_HEIGHT = 120;

    public DockPlace {
        height = Math.max(LEAST_HEIGHT, height);
        orders = Map.copyOf(orders);
    }

    public DockPlace withOpen(boolean newOpen) {
        return new DockPlace(newOpen, tab, height, orders);
    }

    public DockPlace withTab(DockTab newTab) {
        return new DockPlace(open, newTab, height, orders);
    }

    public DockPlace withHeight(int newHeight) {
        return new DockPlace(open, tab, newHeight, orders);
    }

    /** The order of a list. */
    public ListOrder order(DockTab list) {
        return orders.getOrDefault(list, ListOrder.FIRST);
    }

    public DockPlace withOrder(DockTab list, ListOrder order) {
        Map<DockTab, ListOrder> newOrders = new EnumMap<>(DockTab.class);
        newOrders.putAll(orders);
        newOrders.put(list, order);
        return new DockPlace(open, tab, height, newOrders);
    }
}
