package variorum.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import variorum.ui.words.Texts;

/** The bar below the versions for the number of a paragraph or a change. */
public final class GoToBar extends HBox {
    private final GoToViewModel model;
    private final TextField wish = new TextField();

    public GoToBar(GoToViewModel model) {
        this.model = model;
        setId("go-to-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        wish.setId("go-to-text");
        wish.setPrefColumnCount(6);
        wish.setAccessibleText(Texts.text("go-to.label"));
        wish.setOnAction(event -> model.go(wish.getText()));
        Label hint = BarParts.label("go-to-hint", model.hintProperty());
        hint.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(new Label(Texts.text("go-to.label")), wish, hint);
        getChildren().addAll(BarParts.label("go-to-trouble", model.troubleProperty()), space);
        getChildren().add(BarParts.button("go-to-close", Feather.X, model::close));
        model.openingsProperty().addListener(change -> takeKeyboard());
        sceneProperty().addListener(change -> takeKeyboard());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void takeKeyboard() {
        wish.clear();
        wish.requestFocus();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            model.close();
            key.consume();
        }
    }
}
