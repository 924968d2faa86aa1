package variorum.ui.dock;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import variorum.model.ChangeText;

/** One note: what was said, of which words, whether those are shown, and which version has them. */
final class NoteLineCell extends ListCell<NoteLine> {
    private static final int MOST_SHOWN = 120;
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");

    private final Label sign = label("sign");
    private final Label before = label("before");
    private final Label after = label("after");
    private final Label text = label("text");
    private final Label remark = label("remark");
    private final Label version = label("version");
    private final HBox line = new HBox(sign, before, after, text, remark, version);

    /** @param goTo is told of a click */
    NoteLineCell(Consumer<NoteLine> goTo) {
        line.getStyleClass().add("note-line");
        line.setMinWidth(0);
        line.setPrefWidth(1);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (!isEmpty() && getItem() != null) {
                goTo.accept(getItem());
            }
        });
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return label;
    }

    @Override
    protected void updateItem(@Nullable NoteLine note, boolean empty) {
        super.updateItem(note, empty);
        if (note == null) {
            setGraphic(null);
            return;
        }
        ChangeText change = note.noted().change();
        boolean isMoved =
                change.whole() && !change.before().isEmpty() && !change.after().isEmpty();
        line.pseudoClassStateChanged(MOVED, isMoved);
        sign.setText(NoteTexts.sign(note.noted().note()));
        before.setText(Shortening.inTheMiddle(change.before(), MOST_SHOWN));
        after.setText(isMoved ? "" : Shortening.inTheMiddle(change.after(), MOST_SHOWN));
        text.setText(note.noted().note().text());
        remark.setText(note.remark());
        version.setText(change.other());
        setAccessibleText(String.join(" ", NoteTexts.spoken(note.noted().note()), note.remark(), change.other()));
        setGraphic(line);
    }
}
