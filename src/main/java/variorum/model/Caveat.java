package variorum.model;

import java.util.Locale;

/** What a reader should know about how a version was read from its file. */
public enum Caveat {
    /** The file held tracked changes; they are read as accepted. */
    TRACKED_CHANGES,

    /** Nothing in the file is text, as when it holds pictures or a chart alone. */
    NO_TEXT;

    /** Its name in reports for other programs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
