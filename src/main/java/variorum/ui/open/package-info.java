/**
 * Which versions are open, and how they got there: {@link variorum.ui.open.OpenSet} is what is open, unchanging;
 * {@link variorum.ui.open.Opening} reads what is {@link variorum.ui.open.Incoming}, be it chosen, dropped or pasted.
 */
@NullMarked
package variorum.ui.open;

import org.jspecify.annotations.NullMarked;
