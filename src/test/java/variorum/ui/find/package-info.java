/** Tests of finding words and going to numbers. */
@NullMarked
package variorum.ui.find;

import org.jspecify.annotations.NullMarked;
