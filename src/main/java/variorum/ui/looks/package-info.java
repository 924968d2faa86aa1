/**
 * How the reader likes the window, and where that is kept: {@link variorum.ui.looks.LooksViewModel} holds it,
 * {@link variorum.ui.looks.Appearance} dresses the window in it, and {@link variorum.ui.looks.SettingsKeeper} writes it
 * down.
 */
@NullMarked
package variorum.ui.looks;

import org.jspecify.annotations.NullMarked;
