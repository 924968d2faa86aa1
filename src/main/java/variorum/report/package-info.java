/**
 * What leaves the program. {@link variorum.report.Format} is the list of formats, {@link variorum.report.Exporter} the
 * plug and {@link variorum.report.ReportFiles} the way to disk; begin with {@link variorum.report.JsonExporter}, which
 * says all that a collation holds.
 */
@NullMarked
package variorum.report;

import org.jspecify.annotations.NullMarked;
