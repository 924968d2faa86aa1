/**
 * The report for a terminal. Begin with {@link variorum.report.text.TextExporter};
 * {@link variorum.report.text.TextComparison} writes one comparison, row by row, and
 * {@link variorum.report.text.TextPage} takes care of lines, width and colours.
 */
@NullMarked
package variorum.report.text;

import org.jspecify.annotations.NullMarked;
