package variorum.ui.compare;

import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** Makes the events of a mouse wheel; which way a robot turns it is not the same on every display. */
public final class WheelTurn {
    private WheelTurn() {}

    /** One turn, by that many pixels down the text. */
    public static ScrollEvent by(double distance) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                -distance,
                0,
                -distance,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(null, 0, 0));
    }
}
