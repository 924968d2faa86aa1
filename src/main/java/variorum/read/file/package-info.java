/**
 * One file, whatever it holds. Begin with {@link variorum.read.file.FileKind}, the list of the kinds that are read and
 * what tells them; {@link variorum.read.file.FileBytes} takes a file in whole, and {@link variorum.read.file.Failures}
 * says why one cannot be read.
 */
@NullMarked
package variorum.read.file;

import org.jspecify.annotations.NullMarked;
