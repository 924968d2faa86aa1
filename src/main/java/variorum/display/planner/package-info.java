/**
 * Makes the plan: which rows there are and which are put away, what became of each paragraph, and which words are
 * marked. Begin with {@link variorum.display.planner.DisplayPlanner}.
 */
@NullMarked
package variorum.display.planner;

import org.jspecify.annotations.NullMarked;
