/** Collations drawn by hand, for tests of what comes after the engine. Begin with {@link variorum.sketch.Sketch}. */
@NullMarked
package variorum.sketch;

import org.jspecify.annotations.NullMarked;
