package variorum.ui.compare;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** Scrolls sideways where there are more panes than the window is wide for. */
final class SidewaysPane extends ScrollPane {
    private Optional<Region> awaited = Optional.empty();

    SidewaysPane() {
        getStyleClass().add("sideways");
        setFitToWidth(true);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        addEventFilter(ScrollEvent.SCROLL, this::turned);
    }

    /** JavaFX keeps a picture of the content, for scrolling; here the content scrolls, and would be drawn twice. */
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().forEach(child -> child.setCache(false));
        return skin;
    }

    /** Scrolls until all of that region of the content is seen; where nothing has its place yet, as soon as it has. */
    void reveal(Region region) {
        if (isNeedsLayout() || region.getWidth() == 0) {
            awaited = Optional.of(region);
        } else {
            awaited = Optional.empty();
            show(region);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (awaited.isPresent() && getContent() instanceof Parent content) {
            content.layout();
            awaited.ifPresent(this::show);
            awaited = Optional.empty();
        }
    }

    private void show(Region region) {
        double right = region.getLayoutX() + region.getWidth();
        scrollTo(Math.min(region.getLayoutX(), Math.max(left(), right - window())));
    }

    /** The panes would swallow what turns the wheel sideways. */
    private void turned(ScrollEvent turn) {
        if (Math.abs(turn.getDeltaX()) > Math.abs(turn.getDeltaY())) {
            scrollTo(left() - turn.getDeltaX());
            turn.consume();
        }
    }

    private double left() {
        return getHvalue() * hidden();
    }

    private void scrollTo(double left) {
        if (hidden() > 0) {
            setHvalue(Math.max(0, Math.min(left / hidden(), 1)));
        }
    }

    private double window() {
        return getViewportBounds().getWidth();
    }

    /** How much of the width is out of sight, left and right together. */
    private double hidden() {
        return getContent().getLayoutBounds().getWidth() - window();
    }
}
