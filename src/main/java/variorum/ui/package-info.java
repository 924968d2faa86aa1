/**
 * The window round the comparison: {@link variorum.ui.VariorumApp} builds it, {@link variorum.ui.MainViewModel} holds
 * what it shows, and there is a file for each of its parts. All threads are in {@link variorum.ui.BackgroundRunner}.
 */
@NullMarked
package variorum.ui;

import org.jspecify.annotations.NullMarked;
