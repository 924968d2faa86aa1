@NullMarked
package variorum.ui.compare;

import org.jspecify.annotations.NullMarked;
