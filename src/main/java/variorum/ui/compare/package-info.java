/**
 * The texts side by side, one class for each feature. {@link variorum.ui.compare.ComparisonView} is the node, and
 * {@link variorum.ui.compare.ComparisonViewModel} holds what it shows and where the reader is. What the panes show is
 * made in {@link variorum.ui.compare.picture.Picture}; the panes and the map are packages of their own.
 */
@NullMarked
package variorum.ui.compare;

import org.jspecify.annotations.NullMarked;
