package variorum.report.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import variorum.display.ShownChanges;
import variorum.display.Tally;
import variorum.display.Verdict;
import variorum.model.Category;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Ignorable;

/** The counts of one comparison, as the window tells them. */
record PairTally(Tally tally, ShownChanges shown) {

    /** @param rows all of the comparison */
    static PairTally of(Collation collation, Comparison comparison, List<JudgedRow> rows) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<Category, Integer> shown = new EnumMap<>(Category.class);
        Map<Ignorable, Integer> hidden = new EnumMap<>(Ignorable.class);
        int paragraphs = 0;
        int inFurniture = 0;
        for (JudgedRow judged : rows) {
            if (judged.furniture()) {
                inFurniture += judged.changes();
                continue;
            }
            List<Edit> edits = judged.row().edits();
            verdicts.merge(judged.verdict(), 1, Integer::sum);
            paragraphs += judged.changes() - edits.size();
            for (Edit edit : judged.shown()) {
                shown.merge(edit.category(), 1, Integer::sum);
            }
            for (Edit edit : edits) {
                collation.hiddenBy(comparison, edit).ifPresent(kind -> hidden.merge(kind, 1, Integer::sum));
            }
        }
        ShownChanges changes = new ShownChanges(shown, paragraphs);
        return new PairTally(new Tally(verdicts, changes.all(), hidden, inFurniture), changes);
    }
}
