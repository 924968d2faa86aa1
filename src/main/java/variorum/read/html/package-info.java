/** Web pages into text. Begin with {@link variorum.read.html.HtmlFormat}. */
@NullMarked
package variorum.read.html;

import org.jspecify.annotations.NullMarked;
