/**
 * Bytes into text, when nothing says which encoding they are in. Begin with {@link variorum.read.charset.TextDecoder},
 * which makes one guess after the other until one is sure.
 */
@NullMarked
package variorum.read.charset;

import org.jspecify.annotations.NullMarked;
