package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

/** All versions that are open, a chip each, in the order in which they were given. */
final class VersionStrip extends ScrollPane {
    private static final double SCROLL_BAR_HEIGHT = 8;

    private final MainViewModel model;
    private final HBox chips = new HBox();

    VersionStrip(MainViewModel model) {
        this.model = model;
        setId("version-strip");
        getStyleClass().add("version-strip");
        chips.getStyleClass().add("chips");
        setContent(chips);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        model.open().subscribe(change -> fill());
        model.comparison().pictureProperty().subscribe(change -> fill());
    }

    /** With room for the scroll bar where not all chips fit. */
    @Override
    protected double computePrefHeight(double width) {
        double shown = width < 0 ? getWidth() : width;
        double bar = chips.prefWidth(-1) > shown ? SCROLL_BAR_HEIGHT : 0;
        return chips.prefHeight(-1) + bar + snappedTopInset() + snappedBottomInset();
    }

    private void fill() {
        List<Node> all = new ArrayList<>();
        OpenSet set = model.open().get();
        for (int index = 0; index < set.size(); index++) {
            all.add(new VersionChip(model, index));
        }
        chips.getChildren().setAll(all);
    }
}
