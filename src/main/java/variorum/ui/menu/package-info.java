/**
 * What a reader can do: {@link variorum.ui.menu.Action} is one such thing and {@link variorum.ui.menu.Actions} are all
 * of them, from which menus, tool bar, keys and the list of keys are made.
 */
@NullMarked
package variorum.ui.menu;

import org.jspecify.annotations.NullMarked;
