/**
 * The nouns: immutable records and enums that every other package speaks in, and nothing else. Begin with
 * {@link variorum.model.Collation}, which holds all that a report says; every offset is a UTF-16 code unit of the text
 * of one {@link variorum.model.Version}, and every range is half-open.
 */
@NullMarked
package variorum.model;

import org.jspecify.annotations.NullMarked;
