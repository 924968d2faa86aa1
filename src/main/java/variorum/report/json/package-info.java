/**
 * The report for other programs, which says everything that a collation holds. Begin with
 * {@link variorum.report.json.JsonExporter}; the schema in the resources of this package is what readers of the report
 * can rely on.
 */
@NullMarked
package variorum.report.json;

import org.jspecify.annotations.NullMarked;
