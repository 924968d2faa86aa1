/**
 * Comparisons for word processors, with tracked or with marked changes. Begin with
 * {@link variorum.report.word.WordExporter}: {@link variorum.report.word.RevisedText} makes one text of both versions,
 * {@link variorum.report.word.WordHead} what stands before it. The file itself is made in the package inside.
 */
@NullMarked
package variorum.report.word;

import org.jspecify.annotations.NullMarked;
