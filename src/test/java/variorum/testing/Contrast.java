package variorum.testing;

import javafx.scene.paint.Color;

/** How much colours stand out from one another, as the Web Content Accessibility Guidelines 2.1 define it. */
public final class Contrast {
    /** The least for text of ordinary size. */
    public static final double ENOUGH_FOR_TEXT = 4.5;

    /** The least for what shows where a control is, and what it is set to. */
    public static final double ENOUGH_FOR_CONTROLS = 3;

    private Contrast() {}

    /** From 1, for equal colours, to 21. */
    public static double between(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
