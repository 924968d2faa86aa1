/**
 * Drawing one version: {@link variorum.ui.compare.pane.VersionPane} is its text, with margins beside it and layers of
 * signs over it. {@link variorum.ui.compare.pane.RowHeights} and {@link variorum.ui.compare.pane.RowAligner} keep the
 * rows of all panes level.
 */
@NullMarked
package variorum.ui.compare.pane;

import org.jspecify.annotations.NullMarked;
