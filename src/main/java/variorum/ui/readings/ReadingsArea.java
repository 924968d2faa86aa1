package variorum.ui.readings;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import variorum.ui.compare.ComparisonView;
import variorum.ui.compare.pane.BookFaces;

/** The texts, with the readings at their right while those are shown. */
public final class ReadingsArea extends BorderPane {
    public ReadingsArea(ReadingsViewModel model, ComparisonView texts) {
        setCenter(texts);
        getStylesheets()
                .add(Objects.requireNonNull(ReadingsArea.class.getResource("readings.css"))
                        .toExternalForm());
        ReadingsList list = new ReadingsList(model);
        list.visibleProperty().bind(model.shown());
        list.managedProperty().bind(model.shown());
        list.typeProperty()
                .bind(Bindings.createObjectBinding(
                        () -> Font.font(
                                BookFaces.nearest(texts.typefaceProperty().get()),
                                texts.typeSizeProperty().get()),
                        texts.typefaceProperty(),
                        texts.typeSizeProperty()));
        setRight(list);
    }
}
