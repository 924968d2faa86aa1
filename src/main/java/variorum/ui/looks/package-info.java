/**
 * Theme, colours and type. {@link variorum.ui.looks.LooksViewModel} holds what the reader chose,
 * {@link variorum.ui.looks.Appearance} applies it to the window, and {@link variorum.ui.looks.SettingsKeeper} saves it.
 */
@NullMarked
package variorum.ui.looks;

import org.jspecify.annotations.NullMarked;
