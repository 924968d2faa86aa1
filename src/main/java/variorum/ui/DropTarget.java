package variorum.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files and folders that are dropped anywhere on a node, whatever lies on top there. */
final class DropTarget {
    private final ReadOnlyBooleanWrapper hovered = new ReadOnlyBooleanWrapper();
    private final Consumer<List<Path>> dropped;

    private DropTarget(Consumer<List<Path>> dropped) {
        this.dropped = dropped;
    }

    /** @param dropped takes what was let go, all at once */
    static DropTarget on(Node node, Consumer<List<Path>> dropped) {
        DropTarget target = new DropTarget(dropped);
        node.addEventFilter(DragEvent.DRAG_OVER, target::over);
        node.addEventFilter(DragEvent.DRAG_DROPPED, target::drop);
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> target.hovered.set(false));
        return target;
    }

    static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }

    /** Whether files are just held over the node. */
    ReadOnlyBooleanProperty hovered() {
        return hovered.getReadOnlyProperty();
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            hovered.set(true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        hovered.set(false);
        if (event.getDragboard().hasFiles()) {
            dropped.accept(paths(event.getDragboard().getFiles()));
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
