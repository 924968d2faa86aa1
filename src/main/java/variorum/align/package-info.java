/**
 * Paragraphs against paragraphs: which of them answer to which. {@link variorum.align.ParagraphAligner} is the stage;
 * the order of its steps is that file.
 */
@NullMarked
package variorum.align;

import org.jspecify.annotations.NullMarked;
