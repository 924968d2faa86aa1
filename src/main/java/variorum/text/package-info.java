/**
 * Text into tokens. {@link variorum.text.Tokenizer} cuts a text into words, marks and blanks;
 * {@link variorum.text.TokenIds} gives equal numbers to tokens that are equal but for letter case and typography. The
 * only door to ICU's segmentation.
 */
@NullMarked
package variorum.text;

import org.jspecify.annotations.NullMarked;
