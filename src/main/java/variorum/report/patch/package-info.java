/**
 * A unified diff that turns the base's file into the other version. Begin with
 * {@link variorum.report.patch.PatchExporter}; {@link variorum.report.patch.SourceBytes} is that file, byte for byte.
 */
@NullMarked
package variorum.report.patch;

import org.jspecify.annotations.NullMarked;
