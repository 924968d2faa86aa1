package variorum.ui.compare.picture;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
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
        String told = words(plan, row, column, cell, "-past");
        return new CellSign(
                mark(row, cell),
                words(plan, row, column, cell, ""),
                told,
                hint(plan, row, column, told),
                "sign-" + cell.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static Cell cell(DisplayPlan plan, int row, int column) {
        return ((PlanRow.TextRow) plan.rows().get(row)).cells().get(column);
    }

    private static String mark(int row, Cell cell) {
        return switch (cell.verdict()) {
            case KEPT -> "";
            case SPLIT -> "{";
            case MERGED -> "}";
            case REWORDED -> "~";
            case REWRITTEN -> "≈";
            case MOVED -> cell.partnerRow().isEmpty() ? "↕" : isMovedDown(row, cell) ? "↓" : "↑";
            case ADDED -> cell.isEmpty() ? "" : "+";
            case REMOVED -> "−";
        };
    }

    /** @param manner of telling of moves, by the names of the texts */
    private static String words(DisplayPlan plan, int row, int column, Cell cell, String manner) {
        return switch (cell.verdict()) {
            case KEPT -> cell.isEmpty() ? "" : Texts.text("verdict.kept");
            case REWORDED -> Texts.text("verdict.reworded");
            case REWRITTEN -> Texts.text("verdict.rewritten");
            case SPLIT -> Texts.text("verdict.split", cell.pieces().size());
            case MERGED ->
                Texts.text("verdict.merged", counterpart(plan, row, column).size());
            case MOVED -> moved(plan, row, column, cell, manner);
            case ADDED -> cell.isEmpty() ? "" : Texts.text("verdict.added");
            case REMOVED -> Texts.text("verdict.removed");
        };
    }

    private static String moved(DisplayPlan plan, int row, int column, Cell cell, String manner) {
        if (cell.partnerRow().isEmpty()) {
            return Texts.text("verdict.moved");
        }
        int passed = Moves.passed(plan, column, row, cell.partnerRow().getAsInt());
        return Texts.text((isMovedDown(row, cell) ? "verdict.moved-down" : "verdict.moved-up") + manner, passed);
    }

    /** Whether it stands further down than in the version that the column is compared with. */
    private static boolean isMovedDown(int row, Cell cell) {
        boolean hasLeft = cell.isEmpty();
        OptionalInt partner = cell.partnerRow();
        return partner.isPresent() && hasLeft == partner.getAsInt() > row;
    }

    private static List<Integer> counterpart(DisplayPlan plan, int row, int column) {
        OptionalInt counterpart = plan.columns().get(column).comparedWith();
        return counterpart.isPresent() ? paragraphs(cell(plan, row, counterpart.getAsInt())) : List.of();
    }

    private static List<Integer> paragraphs(Cell cell) {
        return cell.pieces().stream().map(piece -> piece.paragraph() + 1).toList();
    }

    private static String hint(DisplayPlan plan, int row, int column, String words) {
        Cell cell = cell(plan, row, column);
        if (words.isEmpty()) {
            return Texts.text("verdict.nothing");
        }
        List<Integer> own = cell.isEmpty() ? counterpart(plan, row, column) : paragraphs(cell);
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
