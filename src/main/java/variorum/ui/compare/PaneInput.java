package variorum.ui.compare;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.ui.compare.pane.VersionPane;

/**
 * What a click or a key in a pane does: it opens a fold, skips past what the version lacks, or goes to the change that
 * the words belong to.
 */
final class PaneInput {
    private final VersionPane pane;
    private final int column;
    private final DisplayPlan plan;
    private final ComparisonViewModel model;
    private final IntConsumer skipTo;

    private PaneInput(VersionPane pane, int column, DisplayPlan plan, ComparisonViewModel model, IntConsumer skipTo) {
        this.pane = pane;
        this.column = column;
        this.plan = plan;
        this.model = model;
        this.skipTo = skipTo;
    }

    /** @param skipTo takes the reader past what the version lacks, to that row */
    static void install(VersionPane pane, int column, DisplayPlan plan, ComparisonViewModel model, IntConsumer skipTo) {
        PaneInput input = new PaneInput(pane, column, plan, model, skipTo);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, input::clicked);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, input::pressed);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, input::pressed);
        pane.currentParagraphProperty().addListener(change -> input.caretMoved());
        pane.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.focusPane(column);
            }
        });
    }

    /** A right click goes to the change at the pointer, so that the context menu is about that. */
    private void pressed(MouseEvent press) {
        if (press.getButton() != MouseButton.SECONDARY) {
            return;
        }
        var hit = pane.hit(press.getX(), press.getY());
        int row = pane.offsetToPosition(hit.getInsertionIndex(), Bias.Backward).getMajor();
        List<Integer> words = changesOf(hit.getCharacterIndex());
        model.pointAt(
                row,
                column,
                words.isEmpty() ? pane.getParagraph(row).getParagraphStyle().changes() : words);
    }

    /** The reader is where the caret is. */
    private void caretMoved() {
        if (pane.isFocused()) {
            model.pointAt(pane.getCurrentParagraph(), column, List.of());
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) {
            return;
        }
        var hit = pane.hit(click.getX(), click.getY());
        int row = pane.offsetToPosition(hit.getInsertionIndex(), Bias.Backward).getMajor();
        OptionalInt behind = hit.getCharacterIndex().isPresent() ? pane.behindGap(row) : OptionalInt.empty();
        if (behind.isPresent()) {
            skipTo.accept(behind.getAsInt());
        } else {
            act(row, changesOf(hit.getCharacterIndex()));
        }
    }

    private List<Integer> changesOf(OptionalInt character) {
        return character.isPresent() ? pane.getStyleOfChar(character.getAsInt()).changes() : List.of();
    }

    private void act(int row, List<Integer> changes) {
        if (row < plan.rows().size() && plan.rows().get(row) instanceof PlanRow.FoldRow fold) {
            model.toggleFold(fold.id());
        } else {
            model.pointAt(row, column, changes);
        }
    }

    private void pressed(KeyEvent key) {
        int row = pane.getCurrentParagraph();
        boolean opens = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        if (opens && row < plan.rows().size() && plan.rows().get(row) instanceof PlanRow.FoldRow fold) {
            model.toggleFold(fold.id());
            key.consume();
        }
    }
}
