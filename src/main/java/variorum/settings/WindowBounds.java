package variorum.settings;

/** The place and size of the window, in screen units, to which it returns when it is not maximized. */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
    public WindowBounds {
        if (!(Math.abs(x) < Integer.MAX_VALUE && Math.abs(y) < Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("no place on a screen: " + x + ", " + y);
        }
        if (!(width >= 1 && height >= 1 && width < Integer.MAX_VALUE && height < Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("no size of a window: " + width + " x " + height);
        }
    }
}
