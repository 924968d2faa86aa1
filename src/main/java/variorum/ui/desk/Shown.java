package variorum.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;

/** What the picture on screen was made from. */
record Shown(OpenSet set, PlanOptions options, Arrangement arrangement, Collation collation) {

    /** The columns, from left to right, as indexes into the collation's versions. */
    List<Integer> columns() {
        return set.columnsOfCollation();
    }

    /** The versions with a column; the base comes first if it is among them. */
    List<Version> versions() {
        return columns().stream().map(collation.versions()::get).toList();
    }

    /** The comparisons of which both versions have a column. */
    List<Comparison> comparisons() {
        List<Integer> columns = columns();
        return collation.comparisons().stream()
                .filter(pair -> columns.contains(pair.base()) && columns.contains(pair.other()))
                .toList();
    }

    /** The comparison of the version in that column; for the base, or no column, the first one. */
    Comparison comparison(OptionalInt column) {
        List<Integer> columns = columns();
        List<Comparison> comparisons = collation.comparisons();
        return column.stream()
                .filter(place -> place < columns.size())
                .boxed()
                .flatMap(place -> comparisons.stream().filter(pair -> pair.other() == columns.get(place)))
                .findFirst()
                .orElse(comparisons.get(0));
    }

    /** The share of the words of its base that a version keeps; empty if it was not compared. */
    Optional<Double> keptShare(OpenVersion version) {
        int place = set.compared().indexOf(set.versions().indexOf(version));
        return collation.comparisons().stream()
                .filter(comparison -> comparison.other() == place)
                .map(comparison -> comparison.summary().keptShare())
                .findFirst();
    }
}
