/**
 * What every version has at one place, as in the apparatus of a critical edition.
 * {@link variorum.display.readings.Readings} answers for the words that a reader has chosen.
 */
@NullMarked
package variorum.display.readings;

import org.jspecify.annotations.NullMarked;
