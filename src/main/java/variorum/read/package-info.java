/**
 * Files into versions. Begin with {@link variorum.read.VersionReader}: {@link variorum.read.FileKind} says what a file
 * is, a {@link variorum.read.document.DocumentFormat} takes the text out of the bytes,
 * {@link variorum.read.ParagraphSplitter} cuts plain text into paragraphs and {@link variorum.read.RoleGuesser} says
 * what each of them is. {@link variorum.read.FolderReader} lists the files of a folder. Kinds that need a library are
 * read in packages of their own.
 */
@NullMarked
package variorum.read;

import org.jspecify.annotations.NullMarked;
