package variorum.align;

/**
 * The pairs of paragraphs that were found worth a look.
 *
 * @param byBase for each base paragraph other ones, ascending
 * @param isPartial whether some pair that is as good as these may not have been found
 */
@SuppressWarnings("ArrayRecordComponent")
record Candidates(int[][] byBase, boolean isPartial) {}
