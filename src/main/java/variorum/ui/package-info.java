/**
 * The window, put together: {@link variorum.ui.VariorumApp} starts it, {@link variorum.ui.MainWindow} lays its parts
 * out. What the window shows and does is in {@link variorum.ui.desk.MainViewModel}.
 */
@NullMarked
package variorum.ui;

import org.jspecify.annotations.NullMarked;
