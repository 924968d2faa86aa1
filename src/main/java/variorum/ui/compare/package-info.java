/**
 * The side-by-side view, one class a feature. {@link variorum.ui.compare.ComparisonView} is the node,
 * {@link variorum.ui.compare.ComparisonViewModel} what it shows and where the reader stands. What the panes show is
 * made in {@link variorum.ui.compare.picture.Picture}; the panes and the map are packages of their own.
 */
@NullMarked
package variorum.ui.compare;

import org.jspecify.annotations.NullMarked;
