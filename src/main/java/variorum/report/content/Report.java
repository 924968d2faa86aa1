package variorum.report.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Notes;

/**
 * What a report says.
 *
 * @param notes a reviewer's; those on changes of the collation are in the report
 * @param options what the reader asked to see, for reports that look like the window
 * @param ignoredInGrey whether such reports mark hidden changes in grey
 */
public record Report(
        Collation collation, Notes notes, PlanOptions options, boolean ignoredInGrey, Circumstances circumstances) {
    /** Two ends of a move that were brought together are back in their own places. */
    public Report {
        options = options.withTogether(Optional.empty());
    }

    /** A report on a collation that was not shown in the window. */
    public static Report of(Collation collation, Notes notes, Circumstances circumstances) {
        PlanOptions options = new PlanOptions(collation.options().ignore(), true, Set.of());
        return new Report(collation, notes, options, true, circumstances);
    }

    /** With that many unchanged paragraphs round each change, and the others put away. */
    public Report withContext(int paragraphs) {
        PlanOptions fewer = options.withContext(OptionalInt.of(paragraphs));
        return new Report(collation, notes, fewer, ignoredInGrey, circumstances);
    }

    /** A report for each comparison, in their order; each has all versions. */
    public List<Report> ofEachPair() {
        return collation.comparisons().stream()
                .map(comparison -> of(List.of(comparison)))
                .toList();
    }

    /** The same with only some of its comparisons. */
    public Report of(List<Comparison> some) {
        Collation part =
                new Collation(collation.versions(), some, collation.table(), collation.options(), collation.families());
        return new Report(part, notes, options, ignoredInGrey, circumstances);
    }
}
