/**
 * Text into tokens. {@link variorum.text.CutVersion} cuts a version into words and marks;
 * {@link variorum.text.TokenIds} gives the same number to tokens that differ only in letter case and typography. The
 * only door to ICU's segmentation.
 */
@NullMarked
package variorum.text;

import org.jspecify.annotations.NullMarked;
