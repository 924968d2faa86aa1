/**
 * What a reader did with a set of versions, and how it is saved: which were open, in what order, compared with what and
 * linked how. Begin with {@link variorum.session.Session}. Places in a text are saved by their words, so that they are
 * found again when the text has changed.
 */
@NullMarked
package variorum.session;

import org.jspecify.annotations.NullMarked;
