/**
 * The apparatus beside the base's text: what every version has for the words that the reader points to.
 * {@link variorum.ui.readings.ReadingsArea} is the node, {@link variorum.ui.readings.ReadingsViewModel} what it shows.
 */
@NullMarked
package variorum.ui.readings;

import org.jspecify.annotations.NullMarked;
