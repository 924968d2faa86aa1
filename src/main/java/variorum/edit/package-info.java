/**
 * Words against words: what changed inside a row. {@link variorum.edit.EditFinder} is the stage;
 * {@link variorum.edit.EditCategorizer} says what kind of thing each edit changes.
 */
@NullMarked
package variorum.edit;

import org.jspecify.annotations.NullMarked;
