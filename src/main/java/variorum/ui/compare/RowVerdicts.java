package variorum.ui.compare;

import java.util.List;
import java.util.OptionalInt;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.FoldRow;
import variorum.display.Tie;
import variorum.display.Verdict;
import variorum.ui.compare.GutterSides.Lack;
import variorum.ui.compare.picture.CellSign;

/**
 * Says in the gutters what became of each paragraph, and goes there on a click. Where a label belongs it bears as user
 * data, such as {@code 3-1} for row and column: for each id of its own JavaFX would seek all styles anew while the
 * texts are scrolled.
 */
final class RowVerdicts {
    private final DisplayPlan plan;
    private final ComparisonViewModel model;

    RowVerdicts(DisplayPlan plan, ComparisonViewModel model) {
        this.plan = plan;
        this.model = model;
    }

    /** What became of the paragraph of that column in a row of text. */
    VerdictLabel label(int row, int column, GutterLayout layout) {
        VerdictLabel label = new VerdictLabel(CellSign.of(plan, row, column), layout);
        place(label, row, column);
        return label;
    }

    /** Takes a label to another row, in which the same became of the paragraph. */
    void move(VerdictLabel label, int row, int column) {
        label.tellOf(CellSign.of(plan, row, column));
        place(label, row, column);
    }

    private void place(VerdictLabel label, int row, int column) {
        label.setUserData(row + "-" + column);
        label.onClick(() -> act(label, row, column));
    }

    /** What became of the paragraphs of one of several ties in that cell. */
    VerdictLabel label(int row, int column, Tie tie, GutterLayout layout) {
        Cell cell = plan.cell(row, column);
        VerdictLabel label = new VerdictLabel(CellSign.of(cell, tie), layout);
        label.setUserData(row + "-" + column + "-" + (tie.own().from() + 1));
        label.onClick(() -> act(label, row, column));
        return label;
    }

    /** What became of a paragraph that the version of that column lacks beside others in the row. */
    VerdictLabel label(int row, int column, Lack lack, GutterLayout layout) {
        VerdictLabel label = new VerdictLabel(CellSign.ofLack(lack.paragraph()), layout);
        label.setUserData(row + "-" + column + "-lacks-" + (lack.paragraph() + 1));
        label.onClick(() -> model.goToChange(lack.removal().number()));
        return label;
    }

    /** What became of the passage that is put away there, in that column. */
    VerdictLabel foldLabel(FoldRow fold, int row, int column, GutterLayout layout) {
        VerdictLabel label = new VerdictLabel(CellSign.of(fold, column), layout);
        label.getStyleClass().add("on-fold");
        label.setUserData(row + "-" + column);
        label.onClick(() -> model.toggleFold(fold.id()));
        return label;
    }

    /** Follows a move, or goes to the first change of the row; says why a link is doubtful. */
    private void act(VerdictLabel label, int row, int column) {
        Cell cell = plan.cell(row, column);
        OptionalInt change = firstChange(row, column);
        if (cell.verdict() == Verdict.MOVED && cell.partnerRow().isPresent()) {
            model.moves().otherEnd(row, column);
        } else if (change.isPresent()) {
            model.goToChange(change.getAsInt());
        } else {
            model.pointAt(row, column, List.of());
        }
        if (!cell.sure()) {
            label.showHint();
        }
    }

    private OptionalInt firstChange(int row, int column) {
        return plan.changes().stream()
                .filter(change -> change.row() == row && change.otherColumn() == column)
                .mapToInt(change -> change.number())
                .findFirst();
    }
}
