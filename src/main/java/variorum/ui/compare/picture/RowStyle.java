package variorum.ui.compare.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import variorum.display.Verdict;

/**
 * How one version's part of a row looks.
 *
 * @param row of the plan
 * @param lead the largest face of the whole row, which decides the space above it
 * @param changes the numbers of the changes that the whole cell is part of: added, removed or moved paragraphs
 * @param rightToLeft whether its lines begin at the right
 */
public record RowStyle(int row, Kind kind, Face lead, Verdict verdict, List<Integer> changes, boolean rightToLeft) {
    public RowStyle {
        changes = List.copyOf(changes);
    }

    /** What stands in the cell. */
    public enum Kind {
        TEXT,
        /** The version has nothing at this place. */
        ABSENT,
        /** The same, one of many in a row, of which the first one says so. */
        LACKED,
        /** No version has anything here any more: what stood here was brought beside its other end. */
        EMPTIED,
        /** Nothing either, but a note on what was here. */
        NOTE,
        FOLD
    }

    public static RowStyle fold(int row) {
        return new RowStyle(row, Kind.FOLD, Face.FOLD, Verdict.KEPT, List.of(), false);
    }

    public List<String> styleClasses() {
        List<String> classes = new ArrayList<>();
        classes.add("row-" + kind.name().toLowerCase(Locale.ROOT));
        if (kind != Kind.FOLD) {
            classes.add("row-" + verdict.id());
        }
        return classes;
    }
}
