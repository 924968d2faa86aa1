/**
 * Work off the JavaFX thread, and what is said of it. All threads of the window are in
 * {@link variorum.ui.work.BackgroundRunner}: one job at a time, and the newest wins; {@link variorum.ui.work.Notices}
 * are what the reader is told when one fails.
 */
@NullMarked
package variorum.ui.work;

import org.jspecify.annotations.NullMarked;
