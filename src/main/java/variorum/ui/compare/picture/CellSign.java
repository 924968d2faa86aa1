package variorum.ui.compare.picture;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.display.PlanRow.FoldRow;
import variorum.display.Shift.Direction;
import variorum.display.Tie;
import variorum.model.ParagraphRange;
import variorum.ui.words.Texts;

/**
 * What became of a paragraph, as the gutter beside it says it: without colour, in a sign and in words.
 *
 * @param mark one character; none where nothing changed
 * @param words such as {@code moved up 5 ¶}; empty where there is nothing to say
 * @param told the same where there is room, such as {@code moved up past 5 paragraphs}
 * @param hint the same as a sentence or two, with the paragraph's number and what speaks for the link
 * @param styleClass named after the verdict
 */
public record CellSign(String mark, String words, String told, String hint, String styleClass) {

    /** The sign of a cell of a version that was compared; it stands in a row of text. */
    public static CellSign of(DisplayPlan plan, int row, int column) {
        Cell cell = cell(plan, row, column);
        return of(cell, cell.isEmpty() ? counterpart(plan, row, column) : paragraphs(cell));
    }

    /** The sign of a passage that is put away, in that column. */
    public static CellSign of(FoldRow fold, int column) {
        ParagraphRange paragraphs = fold.paragraphs().get(column);
        List<Integer> numbers = IntStream.rangeClosed(paragraphs.from() + 1, paragraphs.to())
                .boxed()
                .toList();
        return of(fold.first().get(column), numbers);
    }

    /** The sign of the part of a cell that one of several ties is about. */
    public static CellSign of(Cell cell, Tie tie) {
        Cell part = cell.only(tie);
        return of(part, paragraphs(part));
    }

    /** @param numbers of the paragraphs that it is about, counted from 1 */
    private static CellSign of(Cell cell, List<Integer> numbers) {
        String told = words(cell, "-past");
        return new CellSign(
                mark(cell),
                words(cell, ""),
                told,
                hint(cell, numbers, told),
                "sign-" + cell.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static Cell cell(DisplayPlan plan, int row, int column) {
        return ((PlanRow.TextRow) plan.rows().get(row)).cells().get(column);
    }

    private static String mark(Cell cell) {
        return switch (cell.verdict()) {
            case KEPT -> "";
            case SPLIT -> "{";
            case MERGED -> "}";
            case REWORDED -> "~";
            case REWRITTEN -> "≈";
            case MOVED ->
                cell.shift()
                        .map(shift -> shift.direction() == Direction.DOWN ? "↓" : "↑")
                        .orElse("↕");
            case ADDED -> cell.isEmpty() ? "" : "+";
            case REMOVED -> "−";
        };
    }

    /** @param manner of telling of moves, by the names of the texts */
    private static String words(Cell cell, String manner) {
        return switch (cell.verdict()) {
            case KEPT -> cell.isEmpty() ? "" : Texts.text("verdict.kept");
            case REWORDED -> Texts.text("verdict.reworded");
            case REWRITTEN -> Texts.text("verdict.rewritten");
            case SPLIT ->
                Texts.text("verdict.split", most(cell, tie -> tie.own().size()));
            case MERGED ->
                Texts.text("verdict.merged", most(cell, tie -> tie.counterpart().size()));
            case MOVED -> moved(cell, manner);
            case ADDED -> cell.isEmpty() ? "" : Texts.text("verdict.added");
            case REMOVED -> Texts.text("verdict.removed");
        };
    }

    private static String moved(Cell cell, String manner) {
        return cell.shift()
                .map(shift -> Texts.text(moved(shift.direction()) + manner, shift.paragraphs()))
                .orElseGet(() -> Texts.text("verdict.moved"));
    }

    private static String moved(Direction direction) {
        return switch (direction) {
            case UP -> "verdict.moved-up";
            case DOWN -> "verdict.moved-down";
        };
    }

    /** How many paragraphs were split off or merged: of one tie, though others may stand in the same row. */
    private static int most(Cell cell, ToIntFunction<Tie> paragraphs) {
        return cell.ties().stream()
                .filter(Tie::isOfSeveral)
                .mapToInt(paragraphs)
                .max()
                .orElse(cell.pieces().size());
    }

    private static List<Integer> counterpart(DisplayPlan plan, int row, int column) {
        OptionalInt counterpart = plan.columns().get(column).comparedWith();
        return counterpart.isPresent() ? paragraphs(cell(plan, row, counterpart.getAsInt())) : List.of();
    }

    private static List<Integer> paragraphs(Cell cell) {
        return cell.pieces().stream().map(piece -> piece.paragraph() + 1).toList();
    }

    private static String hint(Cell cell, List<Integer> own, String words) {
        if (words.isEmpty()) {
            return Texts.text("verdict.nothing");
        }
        String what =
                own.isEmpty() ? Texts.capitalized(words) : Texts.text("verdict.hint", own.size(), join(own), words);
        String why = cell.why();
        if (!cell.sure()) {
            why = why.isEmpty() ? Texts.text("link.doubtful") : Texts.text("link.doubtful-why", why);
        }
        return why.isEmpty() ? what : what + "\n" + why;
    }

    private static String join(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
