/**
 * A text between two versions, some changes taken over and the rest not: no report, but what the reader makes of one.
 * Begin with {@link variorum.report.edited.EditedText}.
 */
@NullMarked
package variorum.report.edited;

import org.jspecify.annotations.NullMarked;
