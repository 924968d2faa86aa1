/**
 * What to show, as data. The window and the HTML report draw from the same {@link variorum.display.DisplayPlan}, so
 * that they cannot disagree, and what they show is tested without a window. This package is what a plan consists of;
 * the packages inside make plans or read them, and know nothing of one another.
 */
@NullMarked
package variorum.display;

import org.jspecify.annotations.NullMarked;
