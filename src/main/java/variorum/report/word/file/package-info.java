/**
 * Word processor documents, written with Apache POI. Begin with {@link variorum.report.word.file.WordWriter}, which is
 * given what the document says as plain values. The library is loaded when the first document is written.
 */
@NullMarked
package variorum.report.word.file;

import org.jspecify.annotations.NullMarked;
