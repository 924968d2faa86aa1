/**
 * Files into versions. Begin with {@link variorum.read.VersionReader}, the only class here: it finds out the kind of a
 * file, has the format of that kind read the bytes, and has the role of each paragraph guessed. Each of these steps is
 * a package inside this one.
 */
@NullMarked
package variorum.read;

import org.jspecify.annotations.NullMarked;
