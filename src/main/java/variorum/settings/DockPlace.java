package variorum.settings;

/**
 * How the dock below the texts was left.
 *
 * @param height in pixels
 */
public record DockPlace(boolean open, DockTab tab, int height) {
    /** Eight lines or so: enough to choose from, and the texts keep the most of the window. */
    public static final DockPlace FIRST = new DockPlace(false, DockTab.CHANGES, 260);

    private static final int LEAST_HEIGHT = 120;

    public DockPlace {
        height = Math.max(LEAST_HEIGHT, height);
    }

    public DockPlace withOpen(boolean newOpen) {
        return new DockPlace(newOpen, tab, height);
    }

    public DockPlace withTab(DockTab newTab) {
        return new DockPlace(open, newTab, height);
    }

    public DockPlace withHeight(int newHeight) {
        return new DockPlace(open, tab, newHeight);
    }
}
