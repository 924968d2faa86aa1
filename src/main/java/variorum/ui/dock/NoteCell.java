package variorum.ui.dock;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The sign of what the reviewer said, in full when the pointer rests on it. */
final class NoteCell extends TableCell<ChangeLine, ChangeLine> {
    private static final double HINT_WIDTH = 420;

    private final Tooltip whole = new Tooltip();

    NoteCell() {
        getStyleClass().add("note-cell");
        whole.setWrapText(true);
        whole.setMaxWidth(HINT_WIDTH);
    }

    @Override
    protected void updateItem(@Nullable ChangeLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(line == null ? "" : NoteTexts.sign(line.note()));
        whole.setText(line == null ? "" : NoteTexts.spoken(line.note()));
        setTooltip(whole.getText().isEmpty() ? null : whole);
    }
}
