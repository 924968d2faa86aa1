/** Everything the window says, in one file. Begin with {@link variorum.ui.words.Texts}. */
@NullMarked
package variorum.ui.words;

import org.jspecify.annotations.NullMarked;
