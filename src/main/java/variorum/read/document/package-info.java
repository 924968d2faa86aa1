/**
 * The form into which every kind of file is read. Begin with {@link variorum.read.document.DocumentText}; a
 * {@link variorum.read.document.DocumentFormat} makes one from bytes, most easily with a
 * {@link variorum.read.document.DocumentBuilder}.
 */
@NullMarked
package variorum.read.document;

import org.jspecify.annotations.NullMarked;
