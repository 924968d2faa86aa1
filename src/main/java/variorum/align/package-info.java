/**
 * Paragraphs against paragraphs: which of them correspond. Begin with {@link variorum.align.ParagraphAligner}, which is
 * the whole stage and shows the order of its steps.
 */
@NullMarked
package variorum.align;

import org.jspecify.annotations.NullMarked;
