package variorum.ui.compare.map;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** Scrolls all panes where the map is put away. */
public final class RowScrollBar extends ScrollBar {
    private boolean following;

    /** @param showTop is told which share of the whole shall be at the top */
    public RowScrollBar(DoubleConsumer showTop) {
        setId("comparison-scroll-bar");
        setOrientation(Orientation.VERTICAL);
        valueProperty().addListener((property, before, now) -> {
            if (!following) {
                showTop.accept(now.doubleValue());
            }
        });
    }

    public void showVisible(VisibleShare share) {
        following = true;
        setMax(1 - share.length());
        setVisibleAmount(getMax() * share.length());
        setBlockIncrement(share.length());
        setUnitIncrement(share.length() / 10);
        setValue(share.top());
        following = false;
    }
}
