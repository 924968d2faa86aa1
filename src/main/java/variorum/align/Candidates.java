package variorum.align;

/**
 * The pairs of paragraphs that were found worth a look.
 *
 * @param byBase for each base paragraph other ones, ascending
 * @param isPartial whether many paragraphs may have a partner that is as good as these and was not found
 */
@SuppressWarnings("ArrayRecordComponent")
record Candidates(int[][] byBase, boolean isPartial) {}
