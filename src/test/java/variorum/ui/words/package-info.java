@NullMarked
package variorum.ui.words;

import org.jspecify.annotations.NullMarked;
