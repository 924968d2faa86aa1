/**
 * Which versions are open, and how they got there. {@link variorum.ui.open.OpenSet} is the immutable set of open
 * versions; {@link variorum.ui.open.Opening} reads what is {@link variorum.ui.open.Incoming}, whether chosen, dropped
 * or pasted.
 */
@NullMarked
package variorum.ui.open;

import org.jspecify.annotations.NullMarked;
