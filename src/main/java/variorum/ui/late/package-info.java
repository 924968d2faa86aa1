/**
 * Work that is put off until the first frame of the window is drawn, or until it is needed, so that the window appears
 * sooner. A part of the window that not every reader sees is a {@link variorum.ui.late.LatePart}, and the tooltip of a
 * button a {@link variorum.ui.late.LateTip}.
 */
@NullMarked
package variorum.ui.late;

import org.jspecify.annotations.NullMarked;
