package variorum.settings;

/** The window's colours as a whole. */
public enum Theme {
    LIGHT,
    DARK,
    /** White on black, with strong edges. */
    HIGH_CONTRAST
}
