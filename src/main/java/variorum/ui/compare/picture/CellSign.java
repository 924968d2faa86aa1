package variorum.ui.compare.picture;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.FoldRow;
import variorum.display.Shift.Direction;
import variorum.display.Tie;
import variorum.model.ParagraphRange;
import variorum.ui.words.Texts;

/**
 * What became of a paragraph, as the gutter beside it says it: without colour, in a sign and in words. Most of it is
 * never asked for, and put together only when it is.
 *
 * @param paragraphs that it is about, counted from 1
 */
public record CellSign(Cell cell, List<Integer> paragraphs) {

    /** The sign of a cell of a version that was compared; it stands in a row of text. */
    public static CellSign of(DisplayPlan plan, int row, int column) {
        Cell cell = plan.cell(row, column);
        return new CellSign(cell, cell.isEmpty() ? counterpart(plan, row, column) : paragraphs(cell));
    }

    /** The sign of a passage that is put away, in that column. */
    public static CellSign of(FoldRow fold, int column) {
        ParagraphRange paragraphs = fold.paragraphs().get(column);
        List<Integer> numbers = IntStream.rangeClosed(paragraphs.from() + 1, paragraphs.to())
                .boxed()
                .toList();
        return new CellSign(fold.first().get(column), numbers);
    }

    /** The sign of a place where a paragraph of that index was removed. */
    public static CellSign ofLack(int paragraph) {
        return new CellSign(Cell.lack(), List.of(paragraph + 1));
    }

    /** The sign of the part of a cell that one of several ties is about. */
    public static CellSign of(Cell cell, Tie tie) {
        Cell part = cell.only(tie);
        return new CellSign(part, paragraphs(part));
    }

    /** Such as {@code moved up 5 ¶}; empty where there is nothing to say. */
    public String words() {
        return words("");
    }

    /** The same where there is room, such as {@code moved up past 5 paragraphs}. */
    String told() {
        return words("-past");
    }

    /** Named after the verdict. */
    public String styleClass() {
        return "sign-" + cell.verdict().id();
    }

    /** One character; none where nothing changed. */
    public String mark() {
        return switch (cell.verdict()) {
            case KEPT -> "";
            case ADDED -> cell.isEmpty() ? "" : cell.sign();
            default -> cell.sign();
        };
    }

    /** @param manner of telling of moves, by the names of the texts */
    private String words(String manner) {
        return switch (cell.verdict()) {
            case KEPT -> cell.isEmpty() ? "" : Texts.text("verdict.kept");
            case REWORDED -> Texts.text("verdict.reworded");
            case REWRITTEN -> Texts.text("verdict.rewritten");
            case SPLIT -> Texts.text("verdict.split", most(tie -> tie.own().size()));
            case MERGED ->
                Texts.text("verdict.merged", most(tie -> tie.counterpart().size()));
            case MOVED -> moved(manner);
            case ADDED -> cell.isEmpty() ? "" : Texts.text("verdict.added");
            case REMOVED -> Texts.text("verdict.removed");
        };
    }

    private String moved(String manner) {
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
    private int most(ToIntFunction<Tie> size) {
        return cell.ties().stream()
                .filter(Tie::isOfSeveral)
                .mapToInt(size)
                .max()
                .orElse(cell.pieces().size());
    }

    private static List<Integer> counterpart(DisplayPlan plan, int row, int column) {
        OptionalInt counterpart = plan.columns().get(column).comparedWith();
        return counterpart.isPresent() ? paragraphs(plan.cell(row, counterpart.getAsInt())) : List.of();
    }

    private static List<Integer> paragraphs(Cell cell) {
        return cell.pieces().stream().map(piece -> piece.paragraph() + 1).toList();
    }

    /** A sentence or two, with the paragraph's number and what speaks for the link. */
    public String hint() {
        String told = told();
        if (told.isEmpty()) {
            return Texts.text("verdict.nothing");
        }
        String what = paragraphs.isEmpty()
                ? Texts.capitalized(told)
                : Texts.text("verdict.hint", paragraphs.size(), join(paragraphs), told);
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
