package variorum.ui.find;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import variorum.ui.words.Texts;

/** The bar below the versions for finding words. */
public final class FindBar extends HBox {
    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");

    private final FindViewModel model;
    private final TextField text = new TextField();

    public FindBar(FindViewModel model) {
        this.model = model;
        setId("find-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label message = BarParts.label("find-message", model.messageProperty());
        Label trouble = BarParts.label("find-trouble", model.troubleProperty());
        getChildren().setAll(field(), options(), steps());
        getChildren().addAll(BarParts.label("find-count", model.count()), message, trouble, space);
        getChildren().add(BarParts.button("find-close", Feather.X, model::close));
        model.openingsProperty().addListener(change -> takeKeyboard());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TextField field() {
        text.setId("find-text");
        text.setPromptText(Texts.text("find.prompt"));
        text.setAccessibleText(Texts.text("find.prompt"));
        text.setPrefColumnCount(22);
        text.textProperty().bindBidirectional(model.textProperty());
        model.troubleProperty().subscribe(trouble -> text.pseudoClassStateChanged(TROUBLED, !trouble.isEmpty()));
        return text;
    }

    private HBox options() {
        return group(List.of(
                option("find-case", model.matchCaseProperty()),
                option("find-words", model.wholeWordsProperty()),
                option("find-expression", model.expressionProperty())));
    }

    private static ToggleButton option(String id, BooleanProperty on) {
        ToggleButton button = new ToggleButton(Texts.text("tools." + id));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Texts.text("tools." + id + "-tip")));
        button.setAccessibleText(Texts.text("tools." + id + "-tip"));
        button.selectedProperty().bindBidirectional(on);
        return button;
    }

    private HBox steps() {
        Button previous = BarParts.button("find-previous", Feather.CHEVRON_UP, model::previous);
        Button next = BarParts.button("find-next", Feather.CHEVRON_DOWN, model::next);
        return group(List.of(previous, next));
    }

    private static HBox group(List<Node> nodes) {
        HBox group = new HBox();
        group.getStyleClass().add("group");
        group.getChildren().setAll(nodes);
        return group;
    }

    private void takeKeyboard() {
        text.requestFocus();
        text.selectAll();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            model.close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == text) {
            if (key.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            key.consume();
        }
    }
}
