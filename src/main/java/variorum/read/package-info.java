/**
 * Files into versions. Begin with {@link variorum.read.VersionReader}: a {@link variorum.read.DocumentFormat} takes the
 * text out of the bytes, {@link variorum.read.ParagraphSplitter} cuts it into paragraphs and
 * {@link variorum.read.RoleGuesser} says what each of them is. {@link variorum.read.FolderReader} lists the files of a
 * folder.
 */
@NullMarked
package variorum.read;

import org.jspecify.annotations.NullMarked;
