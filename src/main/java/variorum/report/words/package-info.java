/**
 * What all reports for people say in the same words: the counts, the facts, the caveats and the notes. Begin with
 * {@link variorum.report.words.PairHead}, which has the sentences above a comparison.
 */
@NullMarked
package variorum.report.words;

import org.jspecify.annotations.NullMarked;
