package variorum.ui.versions;

import javafx.scene.Scene;
import javafx.scene.control.TextInputDialog;
import variorum.ui.looks.Appearance;
import variorum.ui.words.Texts;

/** Asks for the name of a pasted text. */
final class NameDialog extends TextInputDialog {
    NameDialog(Scene window, String name) {
        super(name);
        initOwner(window.getWindow());
        setTitle(Texts.text("name.title"));
        setHeaderText(Texts.text("name.question"));
        setGraphic(null);
        getEditor().setId("name-text");
        getDialogPane().setId("name-dialog");
        Appearance.share(window, getDialogPane());
    }
}
