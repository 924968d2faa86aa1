/**
 * What leaves the program. {@link variorum.report.Exporter} is the plug and {@link variorum.report.Exporters} the list
 * of formats; begin with {@link variorum.report.JsonExporter}, which says all that a collation holds.
 */
@NullMarked
package variorum.report;

import org.jspecify.annotations.NullMarked;
