/**
 * Bytes into text, where nobody says in which encoding. Begin with {@link variorum.read.charset.TextDecoder}, which
 * asks one guess after the other; the first that is sure gives the answer.
 */
@NullMarked
package variorum.read.charset;

import org.jspecify.annotations.NullMarked;
