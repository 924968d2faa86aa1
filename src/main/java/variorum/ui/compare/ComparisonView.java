package variorum.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import variorum.display.Column;
import variorum.model.Version;

/**
 * The versions side by side, with their rows level. Light by itself, dark where an ancestor has the style class
 * {@code night}.
 */
public final class ComparisonView extends Region {
    private static final double NORMAL_TYPE_SIZE = 15;

    private final PaneHeaders headers;
    private final DoubleProperty typeSize = new SimpleDoubleProperty(NORMAL_TYPE_SIZE);
    private final BooleanProperty mapVisible = new SimpleBooleanProperty(true);

    public ComparisonView(ComparisonViewModel model, PaneHeaders headers) {
        this.headers = headers;
        setId("comparison");
        getStyleClass().add("comparison");
        model.pictureProperty().subscribe(this::show);
    }

    private void show(Picture picture) {
        List<Node> tops = new ArrayList<>();
        for (Column column : picture.plan().columns()) {
            Version version = picture.collation().versions().get(column.version());
            tops.add(headers.header(tops.size(), column, version));
        }
        getChildren().setAll(tops);
    }

    /** The size of body type in pixels. */
    public DoubleProperty typeSizeProperty() {
        return typeSize;
    }

    /** Whether the map of the whole comparison stands at the right; where it does not, a scroll bar does. */
    public BooleanProperty mapVisibleProperty() {
        return mapVisible;
    }
}
