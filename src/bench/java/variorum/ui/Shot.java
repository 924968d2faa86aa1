package variorum.ui;

import java.util.function.Consumer;

/**
 * A picture to take.
 *
 * @param name of its file
 * @param setUp brings an empty window there
 * @param cover opens a dialog or menu over it, which takes the looks that the window has then
 */
record Shot(String name, Consumer<DrivenWindow> setUp, Consumer<DrivenWindow> cover) {
    Shot(String name, Consumer<DrivenWindow> setUp) {
        this(name, setUp, window -> {});
    }
}
