/**
 * Comparisons for word processors, with tracked or with marked changes. Begin with
 * {@link variorum.report.word.WordExporter}: {@link variorum.report.word.RevisedText} makes one text of both versions,
 * and {@link variorum.report.word.WordHead} what comes before it. The package inside writes the file.
 */
@NullMarked
package variorum.report.word;

import org.jspecify.annotations.NullMarked;
