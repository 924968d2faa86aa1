/**
 * What all reports for people say in the same words: counts, facts, caveats and notes. Begin with
 * {@link variorum.report.words.PairHead}, which has the sentences above a comparison.
 */
@NullMarked
package variorum.report.words;

import org.jspecify.annotations.NullMarked;
