/**
 * The dock below the texts, an editor's checklist: every change in a list, the changes of fact in another, and the
 * ticks and notes of a reviewer. {@link variorum.ui.dock.Dock} is the node, {@link variorum.ui.dock.DockViewModel} what
 * it shows.
 */
@NullMarked
package variorum.ui.dock;

import org.jspecify.annotations.NullMarked;
