/**
 * What the panes show, as immutable values: a {@link variorum.ui.compare.picture.Picture} is a plan and the documents
 * made of it, off the JavaFX thread, and is swapped in whole. In it are found what a paragraph became, where a text has
 * certain words, and what is copied.
 */
@NullMarked
package variorum.ui.compare.picture;

import org.jspecify.annotations.NullMarked;
