/**
 * Documents for word processors, by Apache POI. Begin with {@link variorum.report.word.WordWriter}, which is given what
 * the document is to say as plain values; the library is loaded when the first one is written.
 */
@NullMarked
package variorum.report.word;

import org.jspecify.annotations.NullMarked;
