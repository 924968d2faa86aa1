/**
 * What to show, as data: the window and the HTML report draw from the same {@link variorum.display.DisplayPlan}, so
 * that they cannot disagree, and what they show is tested without a window. Here is what a plan holds; the packages
 * inside make it and read it, and know nothing of one another.
 */
@NullMarked
package variorum.display;

import org.jspecify.annotations.NullMarked;
