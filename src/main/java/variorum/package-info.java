/** Where the program begins: {@link variorum.Main}. */
@NullMarked
package variorum;

import org.jspecify.annotations.NullMarked;
