package variorum.display;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import variorum.model.Collation;

/**
 * Lists the changes of fact as an editor goes through them: by kind, the weightiest first, and those of a kind in the
 * order of the text. Every change of fact is in the list, once for each kind of words that changed in it.
 */
public final class Facts {
    private Facts() {}

    private record Place(int row, int baseColumn, int otherColumn) {}

    public static List<Fact> of(Collation collation, DisplayPlan plan) {
        return plan.changes().stream()
                .filter(Change::fact)
                .collect(Collectors.groupingBy(
                        change -> new Place(change.row(), change.baseColumn(), change.otherColumn())))
                .entrySet()
                .stream()
                .flatMap(entry -> new FactsOfRow(
                                text(collation, plan, entry.getKey().baseColumn()),
                                text(collation, plan, entry.getKey().otherColumn()))
                        .list(entry.getValue()).stream())
                .sorted(Comparator.comparing(Fact::kind)
                        .thenComparingInt(fact -> fact.first().number()))
                .toList();
    }

    private static String text(Collation collation, DisplayPlan plan, int column) {
        return plan.version(column, collation).text();
    }
}
