/**
 * What every version has at a place of one of them, as the apparatus of a critical edition shows it.
 * {@link variorum.display.readings.Readings} answers for the words that a reader has chosen.
 */
@NullMarked
package variorum.display.readings;

import org.jspecify.annotations.NullMarked;
