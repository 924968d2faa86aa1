package variorum.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What fills the window while the first comparison is being made. */
final class ComingView extends VBox {
    ComingView(MainViewModel model) {
        setId("coming");
        getStyleClass().add("coming");
        setAlignment(Pos.CENTER);
        Label step = new Label();
        step.textProperty().bind(model.progress().map(progress -> progress.step()));
        step.getStyleClass().add("explanation");
        getChildren().setAll(step);
    }
}
