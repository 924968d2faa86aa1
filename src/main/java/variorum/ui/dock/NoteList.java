package variorum.ui.dock;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import variorum.ui.words.Texts;

/** All ticks and notes, those that have lost their change last. */
final class NoteList extends ListView<NoteLine> {
    private final ReviewViewModel model;
    private final Runnable intoText;

    /** @param intoText brings the keyboard into the texts */
    NoteList(ReviewViewModel model, Runnable intoText) {
        this.model = model;
        this.intoText = intoText;
        setId("notes-list");
        getStyleClass().add("note-list");
        setAccessibleText(Texts.text("dock.notes-list"));
        Label nothing = new Label(Texts.text("notes.none"));
        nothing.getStyleClass().add("muted");
        setPlaceholder(nothing);
        setCellFactory(list -> new NoteLineCell(model::goTo));
        model.linesProperty().subscribe(lines -> getItems().setAll(lines));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        NoteLine selected = getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.TAB && !key.isShiftDown()) {
            intoText.run();
            key.consume();
        } else if (selected != null && key.getCode() == KeyCode.ENTER) {
            model.goTo(selected);
            key.consume();
        } else if (selected != null && key.getCode() == KeyCode.DELETE) {
            model.remove(selected.noted());
            key.consume();
        }
    }
}
