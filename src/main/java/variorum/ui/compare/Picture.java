package variorum.ui.compare;

import java.util.List;
import java.util.Map;
import variorum.display.DisplayPlan;
import variorum.display.Tally;
import variorum.model.Collation;
import variorum.model.Options;
import variorum.model.ReadingTable;

/**
 * All that the side-by-side view shows at one time, ready to be swapped in.
 *
 * @param plan of the collation, with no row too long to be laid out
 * @param documents the plan's columns as styled text, one a column
 */
public record Picture(Collation collation, DisplayPlan plan, ComparisonDocuments documents) {
    public Picture {
        if (documents.size() != plan.columns().size()) {
            throw new IllegalArgumentException(
                    documents.size() + " documents for " + plan.columns().size() + " columns");
        }
    }

    /** Builds the documents, which takes long for long articles: not for the JavaFX thread. */
    public static Picture of(Collation collation, DisplayPlan plan) {
        DisplayPlan cut = LongRows.cut(collation, plan);
        return new Picture(collation, cut, ComparisonDocuments.build(collation, cut));
    }

    /** Nothing to show. */
    public static Picture empty() {
        Collation nothing =
                new Collation(List.of(), List.of(), new ReadingTable(List.of(), List.of()), Options.DEFAULT);
        return of(nothing, new DisplayPlan(List.of(), List.of(), List.of(), new Tally(Map.of(), 0, Map.of(), 0)));
    }

    public boolean isEmpty() {
        return plan.columns().isEmpty();
    }

    /** How many paragraphs the longest version has. */
    int longestVersion() {
        return collation.versions().stream()
                .mapToInt(version -> version.paragraphs().size())
                .max()
                .orElse(0);
    }
}
