/**
 * A text between two versions, in which some of the changes are made and the others are not: not a report, but what the
 * reader made of one. Begin with {@link variorum.report.edited.EditedText}.
 */
@NullMarked
package variorum.report.edited;

import org.jspecify.annotations.NullMarked;
