/**
 * The front door of the engine. {@link variorum.collate.VersionOpener} turns files, folders and pasted text into
 * versions; {@link variorum.collate.Collator} turns versions into a collation, and the order of its stages is that
 * file.
 */
@NullMarked
package variorum.collate;

import org.jspecify.annotations.NullMarked;
