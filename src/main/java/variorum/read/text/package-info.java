/**
 * Plain text into paragraphs. Begin with {@link variorum.read.text.TextFormat}.
 * {@link variorum.read.text.ParagraphSplitter} tells the line ends that end a paragraph from those where it was
 * wrapped; its knowledge of lines, lists and sentences serves other kinds of files too.
 */
@NullMarked
package variorum.read.text;

import org.jspecify.annotations.NullMarked;
