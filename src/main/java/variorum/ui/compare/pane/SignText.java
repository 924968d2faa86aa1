package variorum.ui.compare.pane;

import javafx.scene.text.Text;

/**
 * A number, a sign or a word beside the versions. It has a class of its own since style sheets know a text by its
 * class: the theme has rules for a plain one in dialogs and the like, and JavaFX would look for those all the way up to
 * the window whenever a row comes into view.
 */
public final class SignText extends Text {
    public SignText(String text) {
        super(text);
    }
}
