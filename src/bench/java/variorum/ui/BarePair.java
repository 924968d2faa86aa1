package variorum.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/** A window with two plain text areas side by side, which know nothing of one another. */
final class BarePair {
    final Stage stage = new Stage();
    private final List<StyleClassedTextArea> areas;

    /** @param texts of both */
    BarePair(List<String> texts, int width, int height) {
        areas = texts.stream().map(BarePair::area).toList();
        HBox pair = new HBox();
        areas.stream().map(VirtualizedScrollPane::new).forEach(pane -> {
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setPrefWidth(width / 2.0);
            pair.getChildren().add(pane);
        });
        stage.setScene(new Scene(pair, width, height));
    }

    private static StyleClassedTextArea area(String text) {
        StyleClassedTextArea area = new StyleClassedTextArea();
        area.replaceText(text);
        area.setWrapText(true);
        area.setEditable(false);
        area.setStyle("-fx-font-family: 'Liberation Serif', serif; -fx-font-size: 15px");
        area.showParagraphAtTop(0);
        return area;
    }

    void scroll(double distance) {
        areas.forEach(area -> area.scrollYBy(distance));
    }
}
