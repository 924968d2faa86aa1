/** Markdown into text without its signs. Begin with {@link variorum.read.markdown.MarkdownFormat}. */
@NullMarked
package variorum.read.markdown;

import org.jspecify.annotations.NullMarked;
