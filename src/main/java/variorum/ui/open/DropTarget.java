package variorum.ui.open;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Accepts files and folders that are dropped anywhere on a node, whatever is on top there. */
public final class DropTarget {
    private final ReadOnlyObjectWrapper<Optional<Held>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding hovered =
            Bindings.createBooleanBinding(() -> held.get().isPresent(), held);
    private final Consumer<Held> dropped;

    private DropTarget(Consumer<Held> dropped) {
        this.dropped = dropped;
    }

    /**
     * Takes them on this node.
     *
     * @param dropped is given everything that was dropped, at once
     */
    public static DropTarget on(Node node, Consumer<Held> dropped) {
        DropTarget target = new DropTarget(dropped);
        node.addEventFilter(DragEvent.DRAG_OVER, target::over);
        node.addEventFilter(DragEvent.DRAG_DROPPED, target::drop);
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> target.held.set(Optional.empty()));
        return target;
    }

    public static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }

    /** Whether files are being dragged over the node. */
    public BooleanBinding hovered() {
        return hovered;
    }

    /** What is being dragged over the node. */
    public ReadOnlyObjectProperty<Optional<Held>> held() {
        return held.getReadOnlyProperty();
    }

    /** The kind of file is looked up once, not with every move of the pointer. */
    private Held held(DragEvent event) {
        List<Path> paths = paths(event.getDragboard().getFiles());
        return held.get()
                .filter(last -> last.paths().equals(paths))
                .map(last -> last.at(event.getSceneX(), event.getSceneY()))
                .orElseGet(() -> Held.of(paths, event.getSceneX(), event.getSceneY()));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            held.set(Optional.of(held(event)));
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        Held last = held(event);
        held.set(Optional.empty());
        if (event.getDragboard().hasFiles()) {
            dropped.accept(last);
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
