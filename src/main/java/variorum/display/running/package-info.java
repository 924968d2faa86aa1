/**
 * One version as a running text, with what the other lacks or has besides woven into it.
 * {@link variorum.display.running.RunningText} is the outcome.
 */
@NullMarked
package variorum.display.running;

import org.jspecify.annotations.NullMarked;
