/**
 * The report for other programs, which says all that a collation holds. Begin with
 * {@link variorum.report.json.JsonExporter}; the schema beside it is what readers of the report can count on.
 */
@NullMarked
package variorum.report.json;

import org.jspecify.annotations.NullMarked;
