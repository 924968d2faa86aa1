package variorum.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import variorum.ui.words.Texts;

/** Lies over the comparison while files are held over it, and says what letting go does. */
final class DropHint extends StackPane {
    DropHint(ObservableBooleanValue shown) {
        setId("drop-hint");
        getStyleClass().add("drop-hint");
        setMouseTransparent(true);
        visibleProperty().bind(shown);
        getChildren().setAll(new Label(Texts.text("drop.add")));
    }
}
