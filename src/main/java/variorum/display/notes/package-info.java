/**
 * Finds each note at the change that it is about, by the words of the change, even after a version has been edited.
 * Begin with {@link variorum.display.notes.PlacedNotes}.
 */
@NullMarked
package variorum.display.notes;

import org.jspecify.annotations.NullMarked;
