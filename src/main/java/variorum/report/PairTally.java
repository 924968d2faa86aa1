package variorum.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import variorum.display.ChangeGroup;
import variorum.display.ShownChanges;
import variorum.display.Tally;
import variorum.display.Verdict;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Ignorable;

/** The counts of one comparison, as the window tells them. */
record PairTally(Tally tally, ShownChanges shown) {

    /** @param rows all of the comparison */
    static PairTally of(Collation collation, Comparison comparison, List<JudgedRow> rows) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<ChangeGroup, Integer> groups = new EnumMap<>(ChangeGroup.class);
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
                groups.merge(ChangeGroup.of(edit.category()), 1, Integer::sum);
            }
            for (Edit edit : edits) {
                collation.hiddenBy(comparison, edit).ifPresent(kind -> hidden.merge(kind, 1, Integer::sum));
            }
        }
        ShownChanges shown = new ShownChanges(groups, paragraphs);
        return new PairTally(new Tally(verdicts, shown.all(), hidden, inFurniture), shown);
    }
}
