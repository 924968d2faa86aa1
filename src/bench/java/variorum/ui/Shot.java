package variorum.ui;

import java.util.function.Consumer;

/**
 * A picture to take.
 *
 * @param name of its file
 * @param setUp brings an empty window there
 */
record Shot(String name, Consumer<DrivenWindow> setUp) {}
