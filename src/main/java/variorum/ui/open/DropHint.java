package variorum.ui.open;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Covers the comparison while files are dragged over it, and says what dropping them does. */
public final class DropHint extends StackPane {
    /** @param words says what dropping the files does */
    public DropHint(ObservableValue<Optional<Held>> held, Function<Held, String> words) {
        setId("drop-hint");
        getStyleClass().add("drop-hint");
        Label hint = new Label();
        hint.setId("drop-hint-words");
        hint.textProperty().bind(held.map(what -> what.map(words).orElse("")));
        getChildren().setAll(hint);
    }
}
