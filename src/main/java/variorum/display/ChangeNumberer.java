package variorum.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import variorum.display.Change.Kind;
import variorum.display.NumberedRow.NumberedEdit;
import variorum.model.Category;
import variorum.model.Edit;
import variorum.model.Ignorable;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/**
 * Numbers the changes in the order in which a reader meets them: by row of the plan, then by column, then along the
 * text.
 */
final class ChangeNumberer {
    private final FurnitureFolds folds;
    private final Set<Ignorable> ignore;
    private final List<Change> changes = new ArrayList<>();

    ChangeNumberer(FurnitureFolds folds, Set<Ignorable> ignore) {
        this.folds = folds;
        this.ignore = ignore;
    }

    /** The same rows, in reading order; {@link #changes()} has their changes afterwards. */
    List<NumberedRow> number(List<PlacedRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(this::home))
                .map(this::number)
                .toList();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The line that leads to the row: where it stands in the base, unless only its other end is on show. */
    private int home(PlacedRow placed) {
        List<Integer> ends = placed.ends();
        int end = ends.stream().filter(it -> !folds.isPutAway(it)).findFirst().orElse(ends.get(0));
        return folds.lineOf(end);
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
        return new NumberedRow(placed, number, edits);
    }

    private NumberedEdit number(PlacedRow placed, Edit edit, boolean putAway) {
        Optional<Ignorable> hiddenBy = hiddenBy(placed.pair(), edit);
        OptionalInt number = putAway || hiddenBy.isPresent() ? OptionalInt.empty() : OptionalInt.of(add(placed, edit));
        return new NumberedEdit(edit, number, hiddenBy, isBreak(placed, edit));
    }

    private Optional<Ignorable> hiddenBy(Pair pair, Edit edit) {
        return Stream.of(Ignorable.values())
                .filter(ignore::contains)
                .filter(it -> it.hides(edit, pair.base().text(), pair.other().text()))
                .findFirst();
    }

    private static boolean isBreak(PlacedRow placed, Edit edit) {
        Row row = placed.row();
        return edit.category() == Category.WHITESPACE
                && (isBetweenParagraphs(edit.base(), placed.pair().base(), row.base())
                        || isBetweenParagraphs(edit.other(), placed.pair().other(), row.other()));
    }

    private static boolean isBetweenParagraphs(Span span, Version version, ParagraphRange range) {
        return version.paragraphs().subList(range.from(), range.to()).stream()
                .noneMatch(paragraph -> paragraph.span().contains(span));
    }

    private int add(PlacedRow placed, Kind kind) {
        Pair pair = placed.pair();
        Row row = placed.row();
        return add(
                placed,
                kind,
                new Edit(pair.base().span(row.base()), pair.other().span(row.other()), Category.WORDING, false));
    }

    private int add(PlacedRow placed, Edit edit) {
        return add(placed, Kind.EDIT, edit);
    }

    private int add(PlacedRow placed, Kind kind, Edit edit) {
        int number = changes.size();
        changes.add(new Change(
                number,
                kind,
                home(placed),
                placed.pair().baseColumn(),
                placed.pair().otherColumn(),
                edit.base(),
                edit.other(),
                edit.category(),
                edit.fact()));
        return number;
    }
}
