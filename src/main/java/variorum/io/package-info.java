/**
 * Files and folders written so that a fault leaves the old ones whole: {@link variorum.io.FileReplacement}; and why a
 * file fails, in words: {@link variorum.io.FailureReason}.
 */
@NullMarked
package variorum.io;

import org.jspecify.annotations.NullMarked;
