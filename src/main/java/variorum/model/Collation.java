package variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * All versions and their comparisons: what a report says.
 *
 * @param versions in the order given
 * @param comparisons in the order of their versions
 * @param table all versions side by side
 */
public record Collation(List<Version> versions, List<Comparison> comparisons, ReadingTable table, Options options) {
    public Collation {
        versions = List.copyOf(versions);
        comparisons = List.copyOf(comparisons);
    }

    /** Whether the options hide the edit, which must be one of the comparison's. */
    public boolean hides(Comparison comparison, Edit edit) {
        return hiddenBy(comparison, edit).isPresent();
    }

    /** The kind under which an edit that the options hide is counted. */
    public Optional<Ignorable> hiddenBy(Comparison comparison, Edit edit) {
        String base = versions.get(comparison.base()).text();
        String other = versions.get(comparison.other()).text();
        return Ignorable.firstToHide(options.ignore(), edit, base, other);
    }

    /** Whether any comparison has a change that is not hidden. */
    public boolean showsChanges() {
        for (Comparison comparison : comparisons) {
            for (Row row : comparison.rows()) {
                if (showsChange(comparison, row)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean showsChange(Comparison comparison, Row row) {
        boolean shows = row.moved() || !row.link().isAligned();
        for (Edit edit : row.edits()) {
            shows = shows || !hides(comparison, edit);
        }
        return shows;
    }
}
