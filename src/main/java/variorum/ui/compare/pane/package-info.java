/**
 * One version as it is drawn: {@link variorum.ui.compare.pane.VersionPane} is its text, and round it are margins and
 * layers of signs. {@link variorum.ui.compare.pane.RowHeights} and {@link variorum.ui.compare.pane.RowAligner} keep the
 * rows of all panes level.
 */
@NullMarked
package variorum.ui.compare.pane;

import org.jspecify.annotations.NullMarked;
