/**
 * The changes that touch a fact, such as a figure or a name, each with enough of its sentence to be understood on its
 * own. {@link variorum.display.facts.Facts} finds those of a collation.
 */
@NullMarked
package variorum.display.facts;

import org.jspecify.annotations.NullMarked;
