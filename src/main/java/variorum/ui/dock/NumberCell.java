package variorum.ui.dock;

import java.util.function.ToIntFunction;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A figure, as a reader counts. */
final class NumberCell extends TableCell<ChangeLine, ChangeLine> {
    private final ToIntFunction<ChangeLine> number;

    NumberCell(ToIntFunction<ChangeLine> number) {
        this.number = number;
        getStyleClass().add("number-cell");
    }

    @Override
    protected void updateItem(@Nullable ChangeLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(line == null ? "" : String.valueOf(number.applyAsInt(line)));
    }
}
