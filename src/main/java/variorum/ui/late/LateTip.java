package variorum.ui.late;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** A tooltip that is made when the pointer first comes to its control, because it is a window of its own. */
public final class LateTip {
    private LateTip() {}

    public static void install(Control control, String words) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(words));
            }
        });
    }
}
