/**
 * The kernel: numbers against numbers. {@link variorum.diff.SequenceDiff} finds where two sequences differ,
 * {@link variorum.diff.WeightedDiff} does so where some items matter more than others, and
 * {@link variorum.diff.HunkSlider} moves the hunks to where a reader would put them. The only package that sees
 * java-diff-utils.
 */
@NullMarked
package variorum.diff;

import org.jspecify.annotations.NullMarked;
