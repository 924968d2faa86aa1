package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import variorum.ui.desk.DragOrder;

/** All versions that are open, a chip each, in the order in which they were given. */
final class VersionStrip extends ScrollPane {
    private static final double SCROLL_BAR_HEIGHT = 8;
    private static final double LEAST_NAME_WIDTH = 110;
    private static final double MOST_NAME_WIDTH = 280;
    private static final double REST_OF_CHIP = 92;

    private final MainViewModel model;
    private final HBox chips = new HBox();

    VersionStrip(MainViewModel model) {
        this.model = model;
        setId("version-strip");
        getStyleClass().add("version-strip");
        chips.getStyleClass().add("chips");
        setContent(chips);
        DragOrder.install(chips, model.desk()::moveVersion);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        model.open().subscribe(change -> fill());
        model.comparison().pictureProperty().subscribe(change -> fill());
    }

    /** As wide as lets all chips be seen, within what can be read and what is needed. */
    private static double nameWidth(double width, int chips) {
        return Math.max(LEAST_NAME_WIDTH, Math.min(MOST_NAME_WIDTH, width / chips - REST_OF_CHIP));
    }

    /** With room for the scroll bar where not all chips fit. */
    @Override
    protected double computePrefHeight(double width) {
        double shown = width < 0 ? getWidth() : width;
        double bar = chips.prefWidth(-1) > shown ? SCROLL_BAR_HEIGHT : 0;
        return chips.prefHeight(-1) + bar + snappedTopInset() + snappedBottomInset();
    }

    /** What the keyboard is on, which stays there though the chips are made anew. */
    private Optional<String> focusedId() {
        return chips.isFocusWithin()
                ? Optional.ofNullable(getScene().getFocusOwner()).map(Node::getId)
                : Optional.empty();
    }

    private void fill() {
        List<Node> all = new ArrayList<>();
        OpenSet set = model.open().get();
        ObservableValue<Double> nameWidth = widthProperty().map(width -> nameWidth(width.doubleValue(), set.size()));
        for (int index = 0; index < set.size(); index++) {
            all.add(new VersionChip(model, index, nameWidth));
        }
        Optional<String> focused = focusedId();
        chips.getChildren().setAll(all);
        focused.map(id -> chips.lookup("#" + id)).ifPresent(Node::requestFocus);
    }
}
