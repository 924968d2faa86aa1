/**
 * What each paragraph of an article is: heading, dateline, text or furniture. Begin with
 * {@link variorum.read.role.RoleGuesser}, which shows the order of the steps; the words that they look for are lists in
 * the resources of this package.
 */
@NullMarked
package variorum.read.role;

import org.jspecify.annotations.NullMarked;
