package variorum.display.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.Column;
import variorum.display.WordCount;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.ReadingTable;
import variorum.model.Version;

/**
 * The columns of the plan, and which of them are compared: each with the base's column, or with the column before it. A
 * column whose comparison is not in the collation is shown without marks.
 */
final class ColumnPairs {
    private final Collation collation;
    private final List<Integer> shown;

    ColumnPairs(Collation collation, ReadingTable table) {
        this.collation = collation;
        this.shown = table.versions();
    }

    List<Column> columns() {
        return shown.stream().map(this::column).toList();
    }

    /** The pairs, in the order of their other columns. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int column = 0; column < shown.size(); column++) {
            int counterpart = counterpart(column);
            if (counterpart >= 0 && counterpart != column) {
                pair(counterpart, column).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Column column(int version) {
        boolean isBase = version == baseVersion();
        Optional<Comparison> comparison = comparisonOf(version, isBase);
        OptionalInt comparedWith =
                comparison.stream().mapToInt(it -> shown.indexOf(it.base())).findFirst();
        double kept = comparison.map(it -> it.summary().keptShare()).orElse(1.0);
        return new Column(version, isBase, comparedWith, words(version), kept);
    }

    private Optional<Comparison> comparisonOf(int version, boolean isBase) {
        int column = shown.indexOf(version);
        int counterpart = isBase ? -1 : counterpart(column);
        return counterpart < 0 ? Optional.empty() : collation.comparison(shown.get(counterpart), version);
    }

    private int counterpart(int column) {
        return collation.options().against() == Against.PREVIOUS ? column - 1 : shown.indexOf(baseVersion());
    }

    /** The version marked as the base; the first one if nothing is compared, or each with the one before. */
    private int baseVersion() {
        if (collation.options().against() != Against.BASE
                || collation.comparisons().isEmpty()) {
            return shown.isEmpty() ? 0 : shown.get(0);
        }
        return collation.comparisons().get(0).base();
    }

    private Optional<Pair> pair(int baseColumn, int otherColumn) {
        int base = shown.get(baseColumn);
        int other = shown.get(otherColumn);
        return collation
                .comparison(base, other)
                .map(it -> new Pair(baseColumn, otherColumn, version(base), version(other), it.rows()));
    }

    private int words(int version) {
        return collation.comparisons().stream()
                .flatMapToInt(it -> it.base() == version
                        ? IntStream.of(it.summary().baseWords())
                        : it.other() == version ? IntStream.of(it.summary().otherWords()) : IntStream.empty())
                .findFirst()
                .orElseGet(() -> WordCount.of(version(version), version(version).allParagraphs()));
    }

    private Version version(int index) {
        return collation.versions().get(index);
    }
}
