/**
 * The window as a whole: {@link variorum.ui.VariorumApp} starts it, and {@link variorum.ui.MainWindow} lays out its
 * parts. What it shows and does is in {@link variorum.ui.desk.MainViewModel}.
 */
@NullMarked
package variorum.ui;

import org.jspecify.annotations.NullMarked;
