/**
 * Files into versions. Begin with {@link variorum.read.VersionReader}, all that stands here: it has the kind of a file
 * told, its bytes read by the format of that kind, and the role of each paragraph guessed. Every such step is a package
 * inside this one.
 */
@NullMarked
package variorum.read;

import org.jspecify.annotations.NullMarked;
