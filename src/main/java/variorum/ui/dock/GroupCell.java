package variorum.ui.dock;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import variorum.ui.words.Texts;

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
        setText(line == null ? "" : label(line) + (line.fact() ? FACT : ""));
    }

    private static String label(ChangeLine line) {
        return line.changes() == 1
                ? line.group().label()
                : Texts.text("group.several", line.group().label(), line.changes());
    }
}
