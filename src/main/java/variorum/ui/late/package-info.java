/**
 * What is done after the first frame of the window, or when it is needed, so that the window is there sooner. A part of
 * the window that not every reader sees stands in it as a {@link variorum.ui.late.LatePart}.
 */
@NullMarked
package variorum.ui.late;

import org.jspecify.annotations.NullMarked;
