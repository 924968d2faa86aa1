@NullMarked
package variorum.ui.readings;

import org.jspecify.annotations.NullMarked;
