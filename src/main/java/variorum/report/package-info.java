/**
 * What leaves the program. {@link variorum.report.Format} is the list of formats, each written in a package of its own
 * inside this one; {@link variorum.report.Exporters} has the exporter of each, and {@link variorum.report.ReportFiles}
 * writes a report to disk.
 */
@NullMarked
package variorum.report;

import org.jspecify.annotations.NullMarked;
