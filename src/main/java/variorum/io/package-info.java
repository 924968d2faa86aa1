/**
 * Writing files and folders so that a failure leaves the old ones whole: {@link variorum.io.FileReplacement}. Saying
 * why a file fails: {@link variorum.io.FailureReason}. Keeping other running programs out meanwhile:
 * {@link variorum.io.ProgramLock}. The form of the program's own files: {@link variorum.io.StrictJson}.
 */
@NullMarked
package variorum.io;

import org.jspecify.annotations.NullMarked;
