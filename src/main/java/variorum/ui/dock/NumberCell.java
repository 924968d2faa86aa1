package variorum.ui.dock;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Figures, as a reader counts. */
final class NumberCell extends TableCell<ChangeLine, ChangeLine> {
    private final Function<ChangeLine, String> number;

    NumberCell(Function<ChangeLine, String> number) {
        this.number = number;
        getStyleClass().add("number-cell");
    }

    @Override
    protected void updateItem(@Nullable ChangeLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(line == null ? "" : number.apply(line));
    }
}
