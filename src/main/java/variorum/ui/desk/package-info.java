/**
 * What the reader does by hand to the versions that are open, and how it is taken back: begin with
 * {@link variorum.ui.desk.History}, in which every such deed is a named step.
 */
@NullMarked
package variorum.ui.desk;

import org.jspecify.annotations.NullMarked;
