@NullMarked
package variorum.session;

import org.jspecify.annotations.NullMarked;
