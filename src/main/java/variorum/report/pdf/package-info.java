/**
 * The web page on numbered pages, laid out by openhtmltopdf and PDFBox. {@link variorum.report.pdf.PdfExporter} has the
 * page made, and {@link variorum.report.pdf.PdfWriter} lays it out without asking the network for anything. The
 * libraries are loaded when the first PDF is written.
 */
@NullMarked
package variorum.report.pdf;

import org.jspecify.annotations.NullMarked;
