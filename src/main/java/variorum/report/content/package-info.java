/**
 * What every format is given: a {@link variorum.report.content.Report}, the {@link variorum.report.content.Medium} it
 * is written on, and the shape of an {@link variorum.report.content.Exporter}. Nothing here knows a format.
 */
@NullMarked
package variorum.report.content;

import org.jspecify.annotations.NullMarked;
