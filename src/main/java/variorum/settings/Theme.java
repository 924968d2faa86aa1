package variorum.settings;

import java.util.Locale;

/** The overall colours of the window. */
public enum Theme {
    LIGHT,
    DARK,
    /** White on black, with strong edges. */
    HIGH_CONTRAST;

    /** The word for it in arguments and texts, such as {@code high-contrast}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
