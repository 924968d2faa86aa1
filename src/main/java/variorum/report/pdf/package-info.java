/**
 * Web pages laid out on paper, by openhtmltopdf and PDFBox. {@link variorum.report.pdf.PdfWriter} is given a page of
 * our own making and asks the network for nothing; the libraries are loaded when the first one is written.
 */
@NullMarked
package variorum.report.pdf;

import org.jspecify.annotations.NullMarked;
