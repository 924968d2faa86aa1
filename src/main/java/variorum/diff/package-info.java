/**
 * The kernel: numbers against numbers. {@link variorum.diff.SequenceDiff} finds where two sequences differ,
 * {@link variorum.diff.WeightedDiff} does so where not all items are worth the same, and
 * {@link variorum.diff.HunkSlider} moves what it found to where a reader would put it. The only package that sees
 * java-diff-utils.
 */
@NullMarked
package variorum.diff;

import org.jspecify.annotations.NullMarked;
