/**
 * Documents for word processors, by Apache POI. Begin with {@link variorum.report.word.file.WordWriter}, which is given
 * what the document is to say as plain values; the library is loaded when the first one is written.
 */
@NullMarked
package variorum.report.word.file;

import org.jspecify.annotations.NullMarked;
