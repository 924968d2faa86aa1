/**
 * Makes the plan: which rows there are and which are put away, what became of each paragraph, and which words bear a
 * mark. {@link variorum.display.planner.DisplayPlanner} is the way in.
 */
@NullMarked
package variorum.display.planner;

import org.jspecify.annotations.NullMarked;
