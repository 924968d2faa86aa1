package variorum.ui.dock;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import variorum.display.facts.FactWording;

/** The words of a fact in strong type and whole; after them as much of what stands round them as there is room for. */
final class FactCell extends TableCell<ChangeLine, ChangeLine> {
    /** More does not fit on any screen, and takes long to measure. */
    private static final int MOST_SHOWN = 300;

    private static final double GAP = 10;
    private static final double HINT_WIDTH = 520;

    private final Function<ChangeLine, FactWording> side;
    private final Label words = new Label();
    private final Label context = new Label();
    private final HBox line = new HBox(GAP, words, context);
    private final Tooltip whole = new Tooltip();

    FactCell(Function<ChangeLine, FactWording> side) {
        this.side = side;
        words.getStyleClass().add("fact-words");
        context.getStyleClass().add("muted");
        context.setMinWidth(0);
        words.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(words.prefWidth(-1), getWidth() - snappedLeftInset() - snappedRightInset()),
                        words.textProperty(),
                        words.fontProperty(),
                        widthProperty()));
        line.setAlignment(Pos.CENTER_LEFT);
        whole.setWrapText(true);
        whole.setMaxWidth(HINT_WIDTH);
    }

    @Override
    protected void updateItem(@Nullable ChangeLine item, boolean empty) {
        super.updateItem(item, empty);
        FactWording wording = item == null ? new FactWording("", "") : side.apply(item);
        words.setText(Shortening.inTheMiddle(wording.words(), MOST_SHOWN));
        context.setText(wording.context());
        whole.setText(wording.context().isEmpty() ? wording.words() : wording.context());
        setTooltip(wording.words().isEmpty() ? null : whole);
        setGraphic(wording.words().isEmpty() ? null : line);
    }
}
