@NullMarked
package variorum.ui.desk;

import org.jspecify.annotations.NullMarked;
