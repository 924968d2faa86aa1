/**
 * What each paragraph of an article is: heading, dateline, text or furniture. Begin with
 * {@link variorum.read.role.RoleGuesser}, whose steps are classes here; the words that they go by are lists beside
 * them.
 */
@NullMarked
package variorum.read.role;

import org.jspecify.annotations.NullMarked;
