/**
 * Work that is put off until the first frame of the window is drawn, or until it is needed, so that the window appears
 * sooner. A part of the window that not every reader sees is a {@link variorum.ui.late.LatePart}.
 */
@NullMarked
package variorum.ui.late;

import org.jspecify.annotations.NullMarked;
