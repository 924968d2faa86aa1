/**
 * Word processor documents. Begin with {@link variorum.read.office.WordFormat},
 * {@link variorum.read.office.OldWordFormat}, {@link variorum.read.office.OpenDocumentFormat} and
 * {@link variorum.read.office.RichTextFormat}; each walks through the markup once and writes into a
 * {@link variorum.read.document.DocumentWalk}. Styles, pictures and layout matter only where they say what a paragraph
 * is, or that a reader does not see it.
 */
@NullMarked
package variorum.read.office;

import org.jspecify.annotations.NullMarked;
