package variorum.ui;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A picture to take.
 *
 * @param name of its file
 * @param setUp brings an empty window there
 * @param dialog the action that opens a dialog over it, in the looks that the window has then
 */
record Shot(String name, Consumer<DrivenWindow> setUp, Optional<String> dialog) {
    Shot(String name, Consumer<DrivenWindow> setUp) {
        this(name, setUp, Optional.empty());
    }
}
