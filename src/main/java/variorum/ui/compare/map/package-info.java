/**
 * The map, which is the whole comparison in a strip beside the texts: {@link variorum.ui.compare.map.ChangeMap} draws
 * every change, every search hit, and the part that is in sight.
 */
@NullMarked
package variorum.ui.compare.map;

import org.jspecify.annotations.NullMarked;
