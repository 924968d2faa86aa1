package variorum.ui.compare.picture;

import java.util.Locale;

/** The ways to lay a comparison out. */
public enum View {
    /** Each version in a column of its own, with level rows. */
    SIDE_BY_SIDE,
    /** Two versions as one text, with tracked changes. */
    ONE_COLUMN,
    /** The base alone, and beside it what every version has for the words that the reader is at. */
    READINGS;

    /** The word for it in names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
