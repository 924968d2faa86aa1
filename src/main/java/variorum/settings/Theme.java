package variorum.settings;

/** The overall colours of the window. */
public enum Theme {
    LIGHT,
    DARK,
    /** White on black, with strong edges. */
    HIGH_CONTRAST
}
