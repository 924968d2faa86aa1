package variorum.ui.dock;

import java.util.Locale;
import java.util.OptionalInt;
import variorum.model.NotedChange;
import variorum.ui.words.Texts;

/**
 * A note as one line of a list.
 *
 * @param number of its change among the changes of the picture; empty if it is not among them
 */
record NoteLine(NotedChange noted, OptionalInt number, Standing standing) {
    /** Where the change of a note is. */
    enum Standing {
        SHOWN,
        /** Hidden by a filter, or in furniture that is put away, or in a version without a pane. */
        NOT_SHOWN,
        /** Between versions that are not compared with one another now. */
        AWAY,
        /** No longer in the versions. */
        GONE
    }

    /** Why there is nothing to go to; empty if there is. */
    String remark() {
        return standing == Standing.SHOWN
                ? ""
                : Texts.text("notes." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
