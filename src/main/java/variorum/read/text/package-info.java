/**
 * Plain text into paragraphs. Begin with {@link variorum.read.text.TextFormat};
 * {@link variorum.read.text.ParagraphSplitter} tells line ends at which a paragraph ends from those at which it was
 * wrapped, and what it knows of lines, lists and sentences serves other kinds of files too.
 */
@NullMarked
package variorum.read.text;

import org.jspecify.annotations.NullMarked;
