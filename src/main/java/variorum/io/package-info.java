/** Files written so that a fault leaves the old one whole: {@link variorum.io.FileReplacement}. */
@NullMarked
package variorum.io;

import org.jspecify.annotations.NullMarked;
