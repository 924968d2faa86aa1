/**
 * What the panes show, as immutable values. A {@link variorum.ui.compare.picture.Picture} is a plan with the documents
 * made from it, off the JavaFX thread, and is swapped in whole. Other classes here look things up in it: what became of
 * a paragraph, where certain words are, what to copy.
 */
@NullMarked
package variorum.ui.compare.picture;

import org.jspecify.annotations.NullMarked;
