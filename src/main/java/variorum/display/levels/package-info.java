/**
 * What is level inside a row in which a version has several paragraphs, one below the other. Begin with
 * {@link variorum.display.levels.PieceLevels}, which the window follows; {@link variorum.display.levels.SubRow} is the
 * same for tables.
 */
@NullMarked
package variorum.display.levels;

import org.jspecify.annotations.NullMarked;
