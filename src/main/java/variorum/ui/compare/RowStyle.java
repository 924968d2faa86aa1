package variorum.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import variorum.display.Verdict;

/**
 * How one version's part of a row looks.
 *
 * @param row of the plan
 * @param lead the largest face of the whole row, which decides the space above it
 * @param change the number of the change that the whole cell is, if it is one
 * @param sure false where the alignment is doubtful
 */
record RowStyle(int row, Kind kind, Face lead, Verdict verdict, OptionalInt change, boolean sure) {
    /** What stands in the cell. */
    enum Kind {
        TEXT,
        /** The version has nothing at this place. */
        ABSENT,
        FOLD
    }

    static RowStyle fold(int row) {
        return new RowStyle(row, Kind.FOLD, Face.FOLD, Verdict.KEPT, OptionalInt.empty(), true);
    }

    boolean isChange(int number) {
        return number >= 0 && change.orElse(-1) == number;
    }

    List<String> styleClasses() {
        String kindClass = "row-" + kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.FOLD
                ? List.of(kindClass)
                : List.of(kindClass, "row-" + verdict.name().toLowerCase(Locale.ROOT));
    }
}
