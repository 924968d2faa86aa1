/**
 * Everything a reader can do. An {@link variorum.ui.menu.Action} is one such thing, and
 * {@link variorum.ui.menu.Actions} are all of them; the menus, the tool bar, the keys and the list of keys are made
 * from these.
 */
@NullMarked
package variorum.ui.menu;

import org.jspecify.annotations.NullMarked;
