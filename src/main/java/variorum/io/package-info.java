/** Files and folders written so that a fault leaves the old ones whole: {@link variorum.io.FileReplacement}. */
@NullMarked
package variorum.io;

import org.jspecify.annotations.NullMarked;
