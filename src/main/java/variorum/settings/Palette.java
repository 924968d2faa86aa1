package variorum.settings;

import java.util.Locale;

/** The colours of what was added, removed and moved; the signs beside them are the same in all. */
public enum Palette {
    /** Blue, orange and violet, which also colour-blind readers tell apart. */
    DEFAULT,
    /** Blue, struck red and green, as lawyers mark a draft. */
    LEGAL,
    /** Green, red and violet. */
    CLASSIC;

    /** The word for it in arguments and texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
