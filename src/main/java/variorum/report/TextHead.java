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
import variorum.model.Version;

/** What stands above the rows of the text report: the names and the counts, as the window tells them. */
final class TextHead {
    private final Collation collation;
    private final Comparison comparison;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<ChangeGroup, Integer> groups = new EnumMap<>(ChangeGroup.class);
    private final Map<Ignorable, Integer> hidden = new EnumMap<>(Ignorable.class);
    private int paragraphs;
    private int inFurniture;

    private TextHead(Collation collation, Comparison comparison) {
        this.collation = collation;
        this.comparison = comparison;
    }

    static void write(Collation collation, Comparison comparison, List<JudgedRow> rows, TextPage page) {
        TextHead head = new TextHead(collation, comparison);
        for (JudgedRow row : rows) {
            head.count(row);
        }
        head.write(page);
    }

    private void count(JudgedRow judged) {
        if (judged.furniture()) {
            inFurniture += judged.changes();
            return;
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

    private void write(TextPage page) {
        ShownChanges shown = new ShownChanges(groups, paragraphs);
        Tally tally = new Tally(verdicts, shown.all(), hidden, inFurniture);
        Version base = collation.versions().get(comparison.base());
        Version other = collation.versions().get(comparison.other());
        page.line(base.name() + " -> " + other.name(), Ink.STRONG);
        for (Version version : List.of(base, other)) {
            Caveats.of(version).forEach(caveat -> page.line(version.name() + ": " + caveat + ".", Ink.PLAIN));
        }
        String kept = Counts.percent(comparison.summary().keptShare()) + " of the words kept";
        page.line(kept + ". " + Counts.verdicts(tally.verdicts()), Ink.PLAIN);
        page.line(Counts.changes(tally), Ink.FAINT);
        if (shown.all() > 0) {
            page.line("Shown: " + Counts.groups(shown), Ink.FAINT);
        }
        if (!comparison.degraded().isEmpty()) {
            page.line(comparison.degraded(), Ink.STRONG);
        }
        page.endLine();
    }
}
