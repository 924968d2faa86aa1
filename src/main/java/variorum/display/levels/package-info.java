/**
 * What is level inside a row, where several paragraphs of a version stand one under another. Begin with
 * {@link variorum.display.levels.PieceLevels}, which the window follows; {@link variorum.display.levels.SubRow} is the
 * same for tables.
 */
@NullMarked
package variorum.display.levels;

import org.jspecify.annotations.NullMarked;
