/**
 * What the program does with files made to do harm, and when the computer fails it. The ordinary test run has a sample;
 * {@code packaging/trust.sh} runs the whole.
 */
@NullMarked
package variorum.trust;

import org.jspecify.annotations.NullMarked;
