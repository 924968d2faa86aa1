@NullMarked
package variorum.ui.dock;

import org.jspecify.annotations.NullMarked;
