package variorum.ui.looks;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import variorum.ui.words.Texts;

/** Three lines above the first comparison on how to read it; once closed, they never come back. */
public final class FirstHint extends HBox {

    /** @param then runs when it is closed */
    public FirstHint(HintViewModel hint, Runnable then) {
        setId("first-hint");
        getStyleClass().add("first-hint");
        FontIcon icon = new FontIcon(Feather.INFO);
        VBox lines = new VBox(line("hint.read"), line("hint.go"), line("hint.more"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().setAll(icon, lines, close(hint, then));
    }

    private static Label line(String text) {
        Label line = new Label(Texts.text(text));
        line.setWrapText(true);
        return line;
    }

    private static Button close(HintViewModel hint, Runnable then) {
        Button close = new Button(Texts.text("hint.close"));
        close.setId("dismiss-hint");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> {
            hint.putAway();
            then.run();
        });
        return close;
    }
}
