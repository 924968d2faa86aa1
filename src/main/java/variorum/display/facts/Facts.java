package variorum.display.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.model.Collation;
import variorum.model.Edit;
import variorum.model.Row;
import variorum.model.Version;

/**
 * Lists the changes of fact as an editor goes through them: by kind, the most important first, and those of a kind in
 * the order of the text. Every change of fact is in the list, once for each kind of words that changed in it.
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
                .sorted(Facts::compareWeight)
                .toList();
    }

    /**
     * The facts of one comparison without a plan. The row of a change is its index in {@code rows}, and its columns are
     * 0 and 1.
     */
    public static List<Fact> of(List<Row> rows, Version base, Version other) {
        FactsOfRow facts = new FactsOfRow(base.text(), other.text());
        List<Fact> found = new ArrayList<>();
        int number = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<Change> changes = new ArrayList<>();
            for (Edit edit : rows.get(row).edits()) {
                if (edit.fact()) {
                    changes.add(Change.of(edit, number++, row));
                }
            }
            found.addAll(facts.list(changes));
        }
        found.sort(Facts::compareWeight);
        return found;
    }

    /** Without {@code Comparator.comparing}, whose serializable lambdas cannot be in the class archive. */
    private static int compareWeight(Fact one, Fact other) {
        int byKind = one.kind().compareTo(other.kind());
        return byKind != 0
                ? byKind
                : Integer.compare(one.first().number(), other.first().number());
    }

    private static String text(Collation collation, DisplayPlan plan, int column) {
        return plan.version(column, collation).text();
    }
}
