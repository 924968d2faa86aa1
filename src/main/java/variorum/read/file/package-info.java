/**
 * One file, whatever it holds. Begin with {@link variorum.read.file.FileKind}, the list of the kinds that are read and
 * how to tell them apart; {@link variorum.read.file.FileBytes} reads a whole file, and
 * {@link variorum.read.file.Failures} says why one cannot be read.
 */
@NullMarked
package variorum.read.file;

import org.jspecify.annotations.NullMarked;
