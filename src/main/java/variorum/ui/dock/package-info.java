/**
 * The dock below the texts, an editor's checklist: a list of all changes, one of the changes of fact, and one of a
 * reviewer's ticks and notes. {@link variorum.ui.dock.Dock} is the node, {@link variorum.ui.dock.DockViewModel} what it
 * shows.
 */
@NullMarked
package variorum.ui.dock;

import org.jspecify.annotations.NullMarked;
