/**
 * The nouns: immutable records and enums that all other packages use, and nothing else. Begin with
 * {@link variorum.model.Collation}, which holds everything a report says. Every offset is a UTF-16 code unit of the
 * text of one {@link variorum.model.Version}, and every range is half-open.
 */
@NullMarked
package variorum.model;

import org.jspecify.annotations.NullMarked;
