package variorum.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/** Files held with the mouse over a node, as they come from a file manager; use on the window's thread. */
record HeldFiles(Node over, Point2D pointer, Dragboard dragboard) {

    /** @param share how far to the right the pointer is in the node, from 0 to 1 */
    static HeldFiles over(Node node, double share, List<Path> paths) {
        List<File> files = paths.stream().map(Path::toFile).toList();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Point2D pointer = new Point2D(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
        HeldFiles held = new HeldFiles(node, pointer, DragboardHelper.createDragboard(clipboard(files)));
        held.fire(DragEvent.DRAG_ENTERED_TARGET);
        held.fire(DragEvent.DRAG_OVER);
        return held;
    }

    void letGo() {
        fire(DragEvent.DRAG_DROPPED);
    }

    void takeAway() {
        Node root = over.getScene().getRoot();
        Event.fireEvent(root, event(DragEvent.DRAG_EXITED, root));
    }

    private void fire(EventType<DragEvent> type) {
        Event.fireEvent(over, event(type, over));
    }

    private DragEvent event(EventType<DragEvent> type, Node target) {
        double x = pointer.getX();
        double y = pointer.getY();
        PickResult pick = new PickResult(target, x, y);
        return new DragEvent(target, target, type, dragboard, x, y, x, y, TransferMode.COPY, null, target, pick);
    }

    /** JavaFX's own clipboards cannot be filled from outside a drag. */
    private static TKClipboard clipboard(List<File> files) {
        return (TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> arguments[0] == DataFormat.FILES;
                    case "getContent" -> arguments[0] == DataFormat.FILES ? files : null;
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    default -> null;
                });
    }
}
