/**
 * The web page on numbered pages, laid out by openhtmltopdf and PDFBox. {@link variorum.report.pdf.PdfExporter} has the
 * page made, {@link variorum.report.pdf.PdfWriter} lays it out and asks the network for nothing; the libraries are
 * loaded when the first one is written.
 */
@NullMarked
package variorum.report.pdf;

import org.jspecify.annotations.NullMarked;
