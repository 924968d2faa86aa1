package variorum.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import variorum.display.Verdict;
import variorum.display.planner.Verdicts;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Row;
import variorum.model.Version;
import variorum.report.content.Only;

/**
 * A row, and what reports say about it.
 *
 * @param shown those of its edits that are not hidden
 * @param leftOut whether it has changes, but none of them is to be listed
 */
public record JudgedRow(Row row, Verdict verdict, List<Edit> shown, boolean furniture, boolean leftOut) {
    /** How much is said about a row. */
    public enum Treatment {
        /** Its text. */
        SHOWN,
        /** That it was kept, on one line with its neighbours. */
        KEPT,
        /** That it is there, on one line with its neighbours. */
        FURNITURE,
        /** That it has changes the reader does not want listed, on one line with its neighbours. */
        LEFT_OUT
    }

    public static JudgedRow of(Collation collation, Comparison comparison, Row row) {
        Version base = collation.base(comparison);
        Version other = collation.other(comparison);
        List<Edit> shown = new ArrayList<>();
        for (Edit edit : row.edits()) {
            if (!collation.hides(comparison, edit)) {
                shown.add(edit);
            }
        }
        return new JudgedRow(
                row,
                Verdicts.of(row, base, other, collation.options().ignore()),
                shown,
                base.isFurniture(row.base()) && other.isFurniture(row.other()),
                false);
    }

    /** The same row with only the changes that the reader wants listed. */
    public JudgedRow limitedTo(Set<Only> only) {
        if (only.isEmpty()) {
            return this;
        }
        List<Edit> listed = shown.stream().filter(edit -> Only.list(only, edit)).toList();
        boolean isListed = !listed.isEmpty() || Only.list(only, row);
        return new JudgedRow(row, verdict, listed, furniture, !isListed && verdict != Verdict.KEPT);
    }

    /** How many changes of it are listed. */
    int listed(Set<Only> only) {
        return shown.size() + (row.isChange() && Only.list(only, row) ? 1 : 0);
    }

    public Treatment treatment() {
        if (furniture) {
            return Treatment.FURNITURE;
        }
        if (leftOut) {
            return Treatment.LEFT_OUT;
        }
        return verdict == Verdict.KEPT ? Treatment.KEPT : Treatment.SHOWN;
    }

    /** How many edits there are, hidden or not, and one more when the row as a whole was added, removed or moved. */
    public int changes() {
        return row.edits().size() + (row.isChange() ? 1 : 0);
    }
}
