/**
 * The whole comparison in a strip beside the texts: {@link variorum.ui.compare.map.ChangeMap} draws every change, what
 * was found, and how much of it all is in sight.
 */
@NullMarked
package variorum.ui.compare.map;

import org.jspecify.annotations.NullMarked;
