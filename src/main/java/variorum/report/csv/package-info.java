/** Changes as a table for spreadsheets, one line a change. Begin with {@link variorum.report.csv.CsvExporter}. */
@NullMarked
package variorum.report.csv;

import org.jspecify.annotations.NullMarked;
