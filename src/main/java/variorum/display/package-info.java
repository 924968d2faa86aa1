/**
 * What to show, as data: the window and the HTML report draw from the same {@link variorum.display.DisplayPlan}, so
 * that they cannot disagree, and what they show is tested without a window. {@link variorum.display.DisplayPlanner}
 * makes it.
 */
@NullMarked
package variorum.display;

import org.jspecify.annotations.NullMarked;
