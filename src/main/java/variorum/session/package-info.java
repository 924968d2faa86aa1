/**
 * What a reader made of a set of versions, and how it is kept: which were open, in which order, compared with what and
 * linked how. Begin with {@link variorum.session.Session}. What points into a text points by its words, so that it is
 * found again when the text has changed.
 */
@NullMarked
package variorum.session;

import org.jspecify.annotations.NullMarked;
