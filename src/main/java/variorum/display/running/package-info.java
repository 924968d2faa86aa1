/**
 * Two versions as one text with tracked changes: the other version, with the words of the base that it lacks woven in.
 * Begin with {@link variorum.display.running.RunningText}, which is the result.
 */
@NullMarked
package variorum.display.running;

import org.jspecify.annotations.NullMarked;
