package variorum.ui.late;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** What a control says when the pointer rests on it: a window of its own, made when the pointer first comes there. */
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
