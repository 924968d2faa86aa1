package variorum.display.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.display.Change;
import variorum.display.Change.Kind;
import variorum.display.ChangeGroup;
import variorum.display.ParagraphBreaks;
import variorum.display.PlanOptions;
import variorum.display.Verdict;
import variorum.display.planner.NumberedRow.NumberedEdit;
import variorum.model.Category;
import variorum.model.Edit;
import variorum.model.Ignorable;
import variorum.model.Row;

/**
 * Numbers the changes in the order in which a reader meets them: by row of the plan, then by column, then by place in
 * the text.
 */
final class ChangeNumberer {
    private final Folds folds;
    private final Set<Ignorable> ignore;
    private final Set<ChangeGroup> dimmed;
    private final List<Change> changes = new ArrayList<>();

    ChangeNumberer(Folds folds, PlanOptions options) {
        this.folds = folds;
        this.ignore = options.ignore();
        this.dimmed = options.dimmed();
    }

    /**
     * The same rows, in reading order; {@link #changes()} has their changes afterwards.
     *
     * <p>Changes keep their numbers when a fold is opened, and when a move is brought together.
     *
     * @param apart the same rows, placed without bringing a move together
     */
    List<NumberedRow> number(List<PlacedRow> rows, List<PlacedRow> apart) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingInt(row -> leadingRow(apart.get(row))))
                .map(row -> number(rows.get(row)))
                .toList();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The row of the table where it is in the base, unless only its other end is shown. */
    private int leadingRow(PlacedRow placed) {
        List<Integer> ends = placed.ends();
        return ends.stream().filter(it -> !folds.isPutAway(it)).findFirst().orElse(ends.get(0));
    }

    private NumberedRow number(PlacedRow placed) {
        boolean putAway = placed.ends().stream().allMatch(folds::isPutAway);
        OptionalInt number = placed.wholeChange().stream()
                .filter(kind -> !putAway)
                .mapToInt(kind -> add(placed, kind))
                .findFirst();
        List<NumberedEdit> edits = placed.row().edits().stream()
                .map(edit -> number(placed, edit, putAway))
                .toList();
        Verdict verdict =
                Verdicts.of(placed.row(), placed.pair().base(), placed.pair().other(), ignore);
        return new NumberedRow(placed, verdict, number, edits);
    }

    private NumberedEdit number(PlacedRow placed, Edit edit, boolean putAway) {
        Pair pair = placed.pair();
        Optional<Ignorable> hiddenBy = Ignorable.firstToHide(
                ignore, edit, pair.base().text(), pair.other().text());
        OptionalInt number = putAway || hiddenBy.isPresent() ? OptionalInt.empty() : OptionalInt.of(add(placed, edit));
        return new NumberedEdit(
                edit,
                number,
                hiddenBy,
                isDimmed(edit),
                ParagraphBreaks.isBreak(edit, placed.row(), pair.base(), pair.other()));
    }

    private boolean isDimmed(Edit edit) {
        return dimmed.contains(ChangeGroup.of(edit.category()));
    }

    private int add(PlacedRow placed, Kind kind) {
        Pair pair = placed.pair();
        Row row = placed.row();
        return add(
                placed,
                kind,
                new Edit(pair.base().span(row.base()), pair.other().span(row.other()), Category.WORDING, List.of()));
    }

    private int add(PlacedRow placed, Edit edit) {
        return add(placed, Kind.EDIT, edit);
    }

    private int add(PlacedRow placed, Kind kind, Edit edit) {
        int number = changes.size();
        changes.add(new Change(
                number,
                kind,
                folds.lineOf(leadingRow(placed)),
                placed.pair().baseColumn(),
                placed.pair().otherColumn(),
                edit.base(),
                edit.other(),
                edit.category(),
                edit.facts(),
                kind == Kind.EDIT && isDimmed(edit)));
        return number;
    }
}
