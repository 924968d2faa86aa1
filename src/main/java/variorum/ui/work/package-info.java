/**
 * Work off the JavaFX thread, and the messages about it. All the window's threads are in
 * {@link variorum.ui.work.BackgroundRunner}: one job at a time, and the newest wins. {@link variorum.ui.work.Notices}
 * tell the reader what was done and what failed.
 */
@NullMarked
package variorum.ui.work;

import org.jspecify.annotations.NullMarked;
