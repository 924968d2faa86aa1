/**
 * What every format is given: the {@link variorum.report.content.Report}, the {@link variorum.report.content.Medium} it
 * is written on, and the interface of an {@link variorum.report.content.Exporter}. Nothing here knows any format.
 */
@NullMarked
package variorum.report.content;

import org.jspecify.annotations.NullMarked;
