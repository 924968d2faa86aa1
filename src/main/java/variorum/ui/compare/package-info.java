/**
 * The side-by-side view, one class a feature. {@link variorum.ui.compare.ComparisonView} is the node,
 * {@link variorum.ui.compare.ComparisonViewModel} what it shows and where the reader stands; a
 * {@link variorum.ui.compare.Picture} is made off the JavaFX thread and swapped in whole.
 */
@NullMarked
package variorum.ui.compare;

import org.jspecify.annotations.NullMarked;
