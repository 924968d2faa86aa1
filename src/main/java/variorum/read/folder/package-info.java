/**
 * Which files of a folder are worth reading, and in what order. Begin with {@link variorum.read.folder.FolderReader}.
 */
@NullMarked
package variorum.read.folder;

import org.jspecify.annotations.NullMarked;
