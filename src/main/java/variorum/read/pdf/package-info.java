/**
 * PDF into paragraphs. A PDF has letters at places on a page, and hardly ever words, lines or paragraphs. These are
 * rebuilt here, from glyphs to {@link variorum.read.pdf.Word}s, columns, {@link variorum.read.pdf.Line}s and
 * {@link variorum.read.pdf.Passage}s. Begin with {@link variorum.read.pdf.PdfFormat}. Lengths are in points, from the
 * left and upper edges of the page as it is read.
 */
@NullMarked
package variorum.read.pdf;

import org.jspecify.annotations.NullMarked;
