/**
 * Finds each note at the change that it was written about, by its words, also after a version has changed.
 * {@link variorum.display.notes.PlacedNotes} is what a report or the window asks.
 */
@NullMarked
package variorum.display.notes;

import org.jspecify.annotations.NullMarked;
