package variorum.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * All versions and their comparisons: what a report says.
 *
 * @param versions in the order given
 * @param comparisons in the order of their versions
 * @param table all versions side by side
 * @param families which versions tell the same story, the largest family first; empty if nobody asked
 */
public record Collation(
        List<Version> versions,
        List<Comparison> comparisons,
        ReadingTable table,
        Options options,
        List<Family> families) {
    public Collation {
        versions = List.copyOf(versions);
        comparisons = List.copyOf(comparisons);
        families = List.copyOf(families);
    }

    public Collation(List<Version> versions, List<Comparison> comparisons, ReadingTable table, Options options) {
        this(versions, comparisons, table, options, List.of());
    }

    public Collation withFamilies(List<Family> found) {
        return new Collation(versions, comparisons, table, options, found);
    }

    /** The index of the version's family; empty unless there are several families. */
    public OptionalInt familyOf(int version) {
        return families.size() < 2
                ? OptionalInt.empty()
                : IntStream.range(0, families.size())
                        .filter(family -> families.get(family).versions().contains(version))
                        .findFirst();
    }

    /** The comparison with that base and that other version, by their indexes; empty if there is none. */
    public Optional<Comparison> comparison(int base, int other) {
        return comparisons.stream()
                .filter(comparison -> comparison.base() == base && comparison.other() == other)
                .findFirst();
    }

    /** The comparison of these two, whichever of them was the base. */
    public Optional<Comparison> between(int one, int another) {
        return comparison(one, another).or(() -> comparison(another, one));
    }

    /** The base of a comparison of this collation. */
    public Version base(Comparison comparison) {
        return versions.get(comparison.base());
    }

    /** The version that is compared with the base. */
    public Version other(Comparison comparison) {
        return versions.get(comparison.other());
    }

    /** Whether the options hide the edit, which must be one of the comparison's. */
    public boolean hides(Comparison comparison, Edit edit) {
        return hiddenBy(comparison, edit).isPresent();
    }

    /** The kind under which an edit that the options hide is counted. */
    public Optional<Ignorable> hiddenBy(Comparison comparison, Edit edit) {
        return Ignorable.firstToHide(
                options.ignore(),
                edit,
                base(comparison).text(),
                other(comparison).text());
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
        boolean shows = row.isChange();
        for (Edit edit : row.edits()) {
            shows = shows || !hides(comparison, edit);
        }
        return shows;
    }
}
