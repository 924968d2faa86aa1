package variorum.ui.dock;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** What happened and what it is about: a sign and a word, and an exclamation mark where a fact changed. */
final class GroupCell extends TableCell<ChangeLine, ChangeLine> {
    private static final String FACT = "\u2009!";

    private final Label sign = new Label();

    GroupCell() {
        sign.getStyleClass().add("sign");
        getStyleClass().add("group-cell");
        setGraphic(sign);
    }

    @Override
    protected void updateItem(@Nullable ChangeLine line, boolean empty) {
        super.updateItem(line, empty);
        sign.setText(line == null ? "" : line.sign());
        setText(line == null ? "" : line.group().label() + (line.fact() ? FACT : ""));
    }
}
