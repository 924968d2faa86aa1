/**
 * PDF into paragraphs. A PDF holds letters at places, hardly ever words, lines or paragraphs: those are found again
 * here, from glyphs to {@link variorum.read.pdf.Word}s, columns, {@link variorum.read.pdf.Line}s and
 * {@link variorum.read.pdf.Passage}s. Begin with {@link variorum.read.pdf.PdfFormat}. Lengths are points, measured from
 * the page's left and upper edge as it is read.
 */
@NullMarked
package variorum.read.pdf;

import org.jspecify.annotations.NullMarked;
