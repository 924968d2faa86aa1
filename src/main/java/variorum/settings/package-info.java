/**
 * What the program remembers from one start to the next: {@link variorum.settings.Settings}, kept in a file by
 * {@link variorum.settings.SettingsStore}. Reports and the command line never see it.
 */
@NullMarked
package variorum.settings;

import org.jspecify.annotations.NullMarked;
