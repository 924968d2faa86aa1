/**
 * The front door of the engine. {@link variorum.collate.VersionOpener} turns files, folders and pasted text into
 * versions; {@link variorum.collate.Collator} turns versions into a collation, and shows the order of the stages.
 */
@NullMarked
package variorum.collate;

import org.jspecify.annotations.NullMarked;
