/**
 * Finding words in all versions at once, and going to a paragraph or a change by its number.
 * {@link variorum.ui.find.FindViewModel} and {@link variorum.ui.find.GoToViewModel} hold what is looked for,
 * {@link variorum.ui.find.FindBar} and {@link variorum.ui.find.GoToBar} ask for it, and the comparison draws what was
 * found.
 */
@NullMarked
package variorum.ui.find;

import org.jspecify.annotations.NullMarked;
